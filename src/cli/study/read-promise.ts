import { nearestHint } from '../nearest-hint.ts'
import type { GivenPromise } from '../../experiments/promises/promise-results.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { readFixedDuration } from '../../scenario/quantities/duration.ts'
import { Misreading } from '../../scenario/text/misreading.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { dateAfter } from '../../time/date.ts'
import { usageError, type UserError } from '../user-error.ts'
import { readDate } from './read-date.ts'
import { misreadingSaid } from '../misreading-said.ts'
import { studyWords } from '../words/study-words.ts'

/** A promise as given to --promise: a length of time, or a date within the run. */
export function readPromise(text: string, office: Office): GivenPromise {
  if (/^\d{1,4}[-/.]\d/.test(text.trim())) return { kind: 'on', day: promisedDate(text, office) }
  const { minutes, clock } = duration(text)
  const days = minutes / MINUTES_PER_DAY
  if (!Number.isInteger(days)) throw wrong(studyWords().noWholeDays(text))
  return { kind: 'within', days, clock }
}

/** Nobody can be promised the first day of the run, or one before it. */
function promisedDate(text: string, office: Office): number {
  const day = readDate('promise', 'promise', text, office)
  if (day > 0) return day
  const { firstDayPromised, fromTo } = studyWords()
  const range = fromTo(dateAfter(office.startDate, 1), dateAfter(office.startDate, office.days - 1))
  throw usageError(firstDayPromised(text, range), 'promise')
}

function duration(text: string): ReturnType<typeof readFixedDuration> {
  try {
    return readFixedDuration(text)
  } catch (error) {
    if (!(error instanceof Misreading)) throw error
    const { message, suggestion } = misreadingSaid(error)
    throw wrong(`${message}${nearestHint(suggestion)}`)
  }
}

function wrong(what: string): UserError {
  return usageError(studyWords().noPromise(what), 'promise')
}
