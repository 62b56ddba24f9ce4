import { nearestHint } from '../nearest-hint.ts'
import { type LifeAnswer } from '../../experiments/explain/explain-results.ts'
import { LifeRecorder } from '../../experiments/explain/life-recorder.ts'
import { observed, type OneReplication } from '../../experiments/explain/observed.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { nearestWord } from '../../scenario/text/nearest-word.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { usageError, UserError } from '../user-error.ts'
import { studyWords } from '../words/study-words.ts'

/** A request that was asked for, whose service there is. */
export interface LifeAsked {
  /** Makes the replication; throws a UserError where it has no such request. */
  readonly live: (run: OneReplication) => Promise<LifeAnswer>
}

/** Reads `e-ktp#812`; throws a UserError for what no request can be called. */
export function lifeAsked(text: string, office: Office): LifeAsked {
  const place = text.lastIndexOf('#')
  const service = text.slice(0, Math.max(0, place)).trim()
  const number = text.slice(place + 1).trim()
  if (place < 1 || !/^-?\d{1,9}$/.test(number)) throw notARequest(text, office)
  const index = office.services.findIndex(({ name }) => name === service)
  if (index < 0) throw unknownService(service, office)
  return { live: (run) => live(run, index, Number(number)) }
}

async function live(run: OneReplication, service: number, number: number): Promise<LifeAnswer> {
  const { office, replication } = run
  const { name, classes } = office.services[service]
  const recorder = new LifeRecorder(office, service, number)
  await observed(run, recorder)
  recorder.end(office.days * MINUTES_PER_DAY)
  if (recorder.lives.length === 0) throw noSuchNumber(name, number, replication, recorder.numbers)
  return {
    replication,
    service: name,
    number,
    class: classes.length > 1 ? office.classes[recorder.requestClass].name : null,
    lives: recorder.lives,
  }
}

function notARequest(text: string, { services }: Office): UserError {
  return usageError(studyWords().noRequest(text, services[0].name), 'explain')
}

function unknownService(service: string, { services }: Office): UserError {
  const names = services.map(({ name }) => name)
  const nearest = nearestWord(service, names)
  const hint = nearestHint(nearest)
  return usageError(studyWords().noSuchService(service, hint, names.join(', ')), 'explain')
}

function noSuchNumber(
  service: string,
  number: number,
  replication: number,
  { first, last }: LifeRecorder['numbers'],
): UserError {
  const { nobodyComes, whoComes, whoIsThere, noSuchRequest } = studyWords()
  const came = last < 0 ? nobodyComes : whoComes(`${service}#0`, `${service}#${last}`)
  const there = first < 0 ? whoIsThere(`${service}#-1`, `${service}#${first}`) : ''
  return new UserError(noSuchRequest(`${service}#${number}`, replication, `${came}${there}`))
}
