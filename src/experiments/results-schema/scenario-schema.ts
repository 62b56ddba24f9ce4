import { engines } from '../../engine/engines.ts'
import { readingLimits } from '../../limits/reading-limits.ts'
import { resultsLimits } from '../../limits/results-limits.ts'
import { existingDay } from '../../scenario/quantities/day.ts'
import type { Manifest, ScenarioFacts, ServiceFacts } from '../results.ts'
import { type Exactly, leaf, listOf, objectOf, oneOf, orMissing, orNull } from './exactly.ts'
import type { Titled } from '../../scenario/compiled/titles.ts'
import { allowedWords } from './results-words.ts'
import type { Sizes } from './sizes.ts'
import { amount, count, name, nameOrNone, someTitles, text, textUpTo, things, wholeIn, yesOrNo } from './values.ts'

const scenarioText = textUpTo(resultsLimits.fileSize.most * 1_000_000)

export const manifestSchema = objectOf<Manifest>({
  version: textUpTo(100),
  scenarioFile: text,
  scenarioText,
  extendedTexts: orMissing(
    listOf(objectOf<{ readonly file: string; readonly text: string }>({ file: text, text: scenarioText }), {
      least: 0,
      most: readingLimits.extended.most,
    }),
  ),
  scenarioHash: leaf<string>(
    allowedWords.hash,
    (value) => typeof value === 'string' && /^[0-9a-f]{0,128}$/.test(value),
  ),
  seed: wholeIn(0, 2 ** 32 - 1),
  replications: wholeIn(1, 1_000_000),
  replication: orMissing(count),
  allowOutside: orMissing(yesOrNo),
  confidence: leaf<number>(
    allowedWords.betweenNoneAndAll,
    (value) => typeof value === 'number' && value > 0 && value < 1,
  ),
  engine: leaf<string>(allowedWords.oneOf(engines), (value) => engines.some((engine) => engine === value)),
  workers: wholeIn(1, 1_000_000),
  startedAt: orNull(
    leaf<string>(
      allowedWords.time,
      (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(value),
    ),
  ),
  seconds: orNull(amount),
})

const date = leaf<string>(allowedWords.date, isDate)

function isDate(value: unknown): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(typeof value === 'string' ? value : '') ?? []
  return day !== undefined && existingDay(Number(year), Number(month), Number(day)) !== null
}

const serviceFacts = objectOf<ServiceFacts>({
  name,
  targetDays: orNull(amount),
  targetClock: oneOf<ServiceFacts['targetClock']>({ calendar: true, 'working-days': true }),
  normalBacklog: amount,
  clearingWorkingDays: wholeIn(1, Number.MAX_SAFE_INTEGER),
  hasLetters: yesOrNo,
})

const titled = objectOf<Titled>({
  kind: oneOf<Titled['kind']>({
    scenario: true,
    service: true,
    class: true,
    pool: true,
    unit: true,
    link: true,
    supply: true,
    depot: true,
    step: true,
    delay: true,
    letter: true,
    trigger: true,
    unknown: true,
    plan: true,
    choice: true,
    option: true,
    note: true,
  }),
  of: nameOrNone,
  name: nameOrNone,
  en: name,
  id: name,
})

export function scenarioSchema({ byDay }: Sizes): Exactly<ScenarioFacts> {
  return objectOf<ScenarioFacts>({
    title: text,
    startDate: date,
    days: wholeIn(1, readingLimits.horizon.most),
    currency: text,
    dates: listOf(date, byDay),
    closed: listOf(yesOrNo, byDay),
    services: listOf(serviceFacts, things),
    focus: name,
    titles: orMissing(listOf(titled, someTitles)),
  })
}
