import { dateAfter } from '../../time/date.ts'
import type { WorkingDays } from '../../time/working-days.ts'
import { pooledQuantile, type PooledQuantile } from '../../statistics/pooled-quantile.ts'
import { ranksAround } from '../../statistics/quantile-interval.ts'
import { total } from '../../statistics/total.ts'
import { nextOpeningDay } from './next-opening-day.ts'
import type { PromisedDay } from './promise-results.ts'
import type { Week } from './weeks-of.ts'

/** What a promise depends on besides the requests. */
export interface Calendar {
  readonly startDate: string
  /** Length of the horizon. */
  readonly days: number
  readonly workingDays: WorkingDays
}

/** Requests of one week over all replications. */
export interface WeekRequests {
  /** Of each replication. */
  readonly all: Float64Array
  readonly withdrawn: number
  /** The last day of the week on which anybody applies. */
  readonly lastCame: number
  /** Ready until a day, from the first of the week on, or so many days after application; places x replications. */
  readonly untilDay: Float64Array
  readonly untilWait: Float64Array
}

/** @param byDay triples as in Waits.byDay, of each replication */
export function requestsOfWeek(byDay: readonly Uint32Array[], { from, to }: Week, days: number): WeekRequests {
  const n = byDay.length
  const untilDay = new Float64Array((days - from) * n)
  const untilWait = new Float64Array((days - from) * n)
  const all = new Float64Array(n)
  let withdrawn = 0
  let lastCame = from
  byDay.forEach((triples, r) => {
    for (let i = 0; i < triples.length && triples[i] <= to; i += 3) {
      const [came, ready, count] = [triples[i], triples[i + 1], triples[i + 2]]
      if (came < from) continue
      all[r] += count
      lastCame = Math.max(lastCame, came)
      if (ready > days) withdrawn += count
      if (ready >= days) continue
      untilDay[(ready - from) * n + r] += count
      untilWait[(ready - came) * n + r] += count
    }
  })
  for (const until of [untilDay, untilWait]) for (let i = n; i < until.length; i++) until[i] += until[i - n]
  return { all, withdrawn, lastCame, untilDay, untilWait }
}

/**
 * What can be told to those who apply in a week so that a share of them finds it ready. The quantile is of the requests
 * of all replications together, its interval across replications (`pooledQuantile`; Woodruff 1952); who gave up, and who
 * is unfinished at the horizon, counts as not ready. The date told is for the citizen's sake the upper end of the
 * interval, not the estimate, and the first day on which the office is open after the one by whose end so many are
 * ready, so that it holds from the opening on. It lies after the last application of the week.
 */
export function promisedDay(
  requests: WeekRequests,
  week: Week,
  { startDate, days, workingDays }: Calendar,
  { reliability, confidence }: { readonly reliability: number; readonly confidence: number },
): PromisedDay {
  const { all, withdrawn, lastCame, untilDay, untilWait } = requests
  const places = days - week.from
  const count = total(all)
  const quantile = (until: Float64Array) => pooledQuantile({ until, places, all }, reliability, confidence)
  const [day, wait] = [quantile(untilDay), quantile(untilWait)]
  const comesBack = (place: number) =>
    place < places ? nextOpeningDay(workingDays, Math.max(week.from + place, lastCame) + 1) : null
  const high = comesBack(upperOf(day, places))
  const within = upperOf(wait, places)
  const known = {
    estimate: comesBack(day.value),
    low: day.interval === null ? null : comesBack(day.interval.low),
    withinDays: within < places ? within : null,
  }
  const nothing = { ...known, day: null, date: null }
  if (ranksAround(count, reliability, confidence).high > count) return { ...nothing, kind: 'few' }
  if (withdrawn > (1 - reliability) * count) return { ...nothing, kind: 'never' }
  if (within === 0) return { ...known, kind: 'same-day', day: week.to, date: dateAfter(startDate, week.to) }
  if (day.value >= places) return { ...nothing, kind: 'later' }
  if (high === null) return { ...nothing, kind: 'unsure' }
  return { ...known, kind: 'date', day: high, date: dateAfter(startDate, high) }
}

/** Beyond all places where nothing bounds it. */
function upperOf({ interval }: PooledQuantile, places: number): number {
  return interval === null ? places : interval.high
}
