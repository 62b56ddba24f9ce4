import type {
  ApplicationDay,
  PlanResults,
  Results,
  ServiceResults,
  ServiceWaitResults,
} from '../../experiments/results.ts'
import { focusFacts, focusOf } from '../figures/figure.ts'
import { formatDate, formatShare } from '../format.ts'
import { formatTime } from '../format-time.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'

/** With more classes than this only the first day is told. */
const MANY_CLASSES = 3
/** The day with the longest wait is told too where that is so much longer than on the first day, and by so many days. */
const MUCH_LONGER = { times: 1.5, days: 2 } as const

/**
 * For someone who applies on the first day on which anybody does, on the one with the longest wait where that is much
 * longer, and on the first one from 30 days later on; for each class where they differ by letters or priority and are told different things.
 */
export function promises(results: Results, plan: PlanResults, language: Language): string[] {
  const service = focusOf(results, plan)
  const open = service.wait.byApplicationDay.filter((day) => day.count > 0)
  const later = open.find((day) => day.day >= 30)
  const groups = groupsOf(results, service, language)
  const days = [open.at(0), groups.length > MANY_CLASSES ? undefined : later].filter((day) => day !== undefined)
  const alike = new Map<string, string[]>()
  for (const group of groups) {
    const told = ofDays(
      results,
      withWorst(
        group,
        days.map(({ day }) => day),
      ).flatMap((day) => promise(group, day, language)),
      language,
    )
    if (told !== null) alike.set(told, [...(alike.get(told) ?? []), group.who])
  }
  return Array.from(alike, ([told, who]) => {
    const all = who.length === groups.length ? service.name : joinAnd(who, language)
    return say(language, 'promise', { who: all, days: told })
  })
}

/**
 * What someone is told who applies on the first day on which anybody does, and on the one with the longest wait where
 * that is much longer: of the classes that are told different things,
 * the one of which most come. Nothing where nobody comes.
 */
export function firstPromise(results: Results, plan: PlanResults, language: Language): string[] {
  const service = focusOf(results, plan)
  const first = service.wait.byApplicationDay.find((day) => day.count > 0)
  if (first === undefined) return []
  const applying = ({ wait }: Group) => wait.byApplicationDay[first.day].count
  const [group] = groupsOf(results, service, language).toSorted((a, b) => applying(b) - applying(a))
  const told = withWorst(group, [first.day]).flatMap((day) => promise(group, day, language))
  const days = ofDays(results, told, language)
  return days === null ? [] : [say(language, 'promise', { who: group.who, days })]
}

/** Those days and, where nine of ten wait much longer on another one than on the first, the one on which they wait longest. */
function withWorst({ wait }: Group, days: readonly number[]): number[] {
  const first = wait.byApplicationDay[days[0] ?? -1]?.p90 ?? null
  const worst = worstDay(wait)
  if (first === null || worst === null || days.includes(worst.day)) return [...days]
  const isLonger = worst.p90 >= MUCH_LONGER.times * first && worst.p90 >= first + MUCH_LONGER.days
  return isLonger ? [...days, worst.day].sort((a, b) => a - b) : [...days]
}

/** The first day on which nine of ten wait longest, of those on which it is known. */
function worstDay({ byApplicationDay }: ServiceWaitResults): { readonly day: number; readonly p90: number } | null {
  let worst: { day: number; p90: number } | null = null
  for (const { day, count, p90 } of byApplicationDay) {
    if (count > 0 && p90 !== null && p90 > (worst?.p90 ?? -1)) worst = { day, p90 }
  }
  return worst
}

interface Promised {
  readonly day: number
  readonly told: string
  readonly isWorst: boolean
}

/** What is told on each of the days; null where nobody applies. */
function ofDays({ scenario }: Results, promised: readonly Promised[], language: Language): string | null {
  const date = ({ day }: Promised) => formatDate(scenario.dates[day], language, 'long')
  const [first, second, third] = promised
  if (first === undefined) return null
  if (second !== undefined && third === undefined && second.told === first.told) {
    return say(language, 'promiseOnBoth', { first: date(first), second: date(second), told: first.told })
  }
  const [begin, ...rest] = promised
  return [
    say(language, 'promiseOn', { date: date(begin), told: begin.told }),
    ...rest.map((each) =>
      say(language, each.isWorst ? 'promiseOnWorst' : 'promiseOnLater', { date: date(each), told: each.told }),
    ),
  ].join('; ')
}

/** Those who are told the same. */
interface Group {
  readonly who: string
  readonly hasLetters: boolean
  readonly wait: ServiceWaitResults
  readonly documentWait: ServiceWaitResults
}

function groupsOf(results: Results, service: ServiceResults, language: Language): Group[] {
  const { name, classes } = service
  const differ = classes.some(
    ({ hasLetters, priority }) => hasLetters !== classes[0].hasLetters || priority !== classes[0].priority,
  )
  if (!differ) return [{ ...service, who: name, hasLetters: focusFacts(results).hasLetters }]
  return classes.map((each) => ({ ...each, who: say(language, 'promiseClass', { service: name, name: each.name }) }))
}

/** None where nobody of the group applies on that day. A letter that is no sooner there than the document is not told. */
function promise({ wait, documentWait, hasLetters }: Group, day: number, language: Language): Promised[] {
  const applied = wait.byApplicationDay[day]
  if (applied.count === 0) return []
  const facts = { card: withinBoth(applied, language), left: leftOf(applied, language) }
  const isWorst = day === worstDay(wait)?.day
  if (isUnseen(applied)) return [{ day, isWorst, told: say(language, 'promiseUnseen', facts) }]
  const letter = withinBoth(documentWait.byApplicationDay[day], language)
  if (!hasLetters || letter === facts.card) return [{ day, isWorst, told: say(language, 'promiseReady', facts) }]
  return [{ day, isWorst, told: say(language, 'promiseLetter', { ...facts, letter }) }]
}

/** The run ends before so many are ready, though they would be. */
function isUnseen({ p80, withdrawn, count }: ApplicationDay): boolean {
  return p80 === null && withdrawn <= (1 - 0.8) * count
}

function leftOf({ withdrawn, count }: ApplicationDay, language: Language): string {
  return withdrawn === 0 ? '' : say(language, 'promiseLeft', { share: formatShare(withdrawn / count, language) })
}

/** With 80 and 90 % reliability, as far as so many are served at all. */
function withinBoth(applied: ApplicationDay, language: Language): string {
  const isNever = (probability: number) => applied.withdrawn > (1 - probability) * applied.count
  if (isNever(0.8)) return say(language, 'promiseNone')
  if (applied.p80 === null) return say(language, 'promiseNone')
  const p80 = within(applied, 'p80', applied.p80, language)
  if (isNever(0.9)) return say(language, 'promiseOnly80', { p80 })
  if (applied.p90 === null) return say(language, 'promiseCut', { p80 })
  const p90 = within(applied, 'p90', applied.p90, language)
  if (applied.p80 === applied.p90) return say(language, 'promiseAlike', { p90 })
  return say(language, 'promisePair', { p80, p90 })
}

/** "within 21 days (19 to 24)". */
function within({ interval: intervals }: ApplicationDay, key: 'p80' | 'p90', days: number, language: Language): string {
  const promise = daysInWords(days, language)
  const interval = intervals[key]
  if (interval === null || (interval.low === days && interval.high === days)) return promise
  const from = interval.low ?? 0
  if (from === 0 && interval.high === null) return say(language, 'promiseVague', { promise })
  if (interval.high === null) return say(language, 'promiseRangeOpen', { promise, from })
  return say(language, 'withEnds', { value: promise, low: from, high: interval.high })
}

function daysInWords(days: number, language: Language): string {
  return days === 0
    ? say(language, 'promiseSameDay')
    : say(language, 'promiseWithin', { time: formatTime(days, language) })
}
