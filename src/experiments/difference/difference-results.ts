import { meanOf } from '../../statistics/mean-of.ts'
import { pairedDifference } from '../../statistics/paired-difference.ts'
import { ratioInterval } from '../../statistics/ratio-interval.ts'
import { skewedMeanInterval } from '../../statistics/skewed-mean-interval.ts'
import { total } from '../../statistics/total.ts'
import { bandOf } from '../band.ts'
import type { Band, Estimate } from '../results/estimates.ts'
import { isShown } from '../results/is-shown.ts'
import { type Place, placeOfKey, type WaitingParts } from './waiting-parts.ts'

const WEEK = 7
/** Periods into which the days are divided at most, for a table and for what is told of them. */
const MOST_PERIODS = 20
/** A difference in a part that is smaller in all replications is a rounding error, in days of citizens. */
const ROUNDING = 1e-6
/** Share of the difference that is told to arise in a part of the time. */
const MOST_OF_IT = 0.8
/** Share of the difference from which on it is told that a period goes the other way. */
const WORTH_TELLING = 0.05

/** How much less citizens wait under a plan than against another, and where that arises. Positive: less waiting. */
export interface DifferenceResults {
  /** Days of citizens' waiting, of all services. */
  readonly total: Estimate
  readonly waits: { readonly plan: Estimate; readonly against: Estimate }
  /**
   * By service, by place, and by period: each adds up to the total. Places with the largest difference first; the hours in
   * which a pool is closed last, because what waits then is what was not served before.
   */
  readonly byService: readonly (Estimate & { readonly service: string })[]
  readonly byPlace: readonly (Estimate & Place)[]
  readonly byPeriod: readonly PeriodDifference[]
  /** What all days up to each have brought: the total on the last one. */
  readonly soFar: Band
  /** When it arises, where it is shown; null otherwise. */
  readonly when: When | null
  /** Days by which the backlog of the service of the decision is gone earlier, the horizon where it is not known to be. */
  readonly gone: Estimate
  /** Share of the replications in which it is not known to be gone within the horizon. */
  readonly notGone: { readonly plan: number; readonly against: number }
  /** Citizens lost for good under the plan less those under the other. */
  readonly lost: Estimate
  /** What the office pays under the plan less what it pays under the other. */
  readonly officeCost: Estimate
}

/** From the first to the last day of some weeks. */
export interface PeriodDifference extends Estimate {
  readonly from: number
  readonly to: number
}

/** `from` or `until` a day: a share of the difference arises from it on, or until its end. `turn`: until that day the other
 * plan is better, by an amount, and from then on this one. `throughout`: neither. */
export type When =
  | { readonly kind: 'from' | 'until'; readonly day: number; readonly share: Estimate }
  | { readonly kind: 'turn'; readonly day: number; readonly before: Estimate; readonly after: Estimate }
  | { readonly kind: 'throughout' }

/**
 * The paired differences over the replications. All intervals together, those of the day by which a part has arisen
 * included, hold with the confidence (Bonferroni; Law 2015, section 10.2.1). The band of days alone is for each day.
 */
export function differenceResults(
  [plan, against]: readonly [readonly WaitingParts[], readonly WaitingParts[]],
  confidence: number,
): DifferenceResults {
  const keys = (of: (parts: WaitingParts) => ReadonlyMap<string, number>) => [
    ...new Set([...plan, ...against].flatMap((parts) => [...of(parts).keys()])),
  ]
  const services = keys(({ byService }) => byService)
  const places = keys(({ byPlace }) => byPlace)
  const periods = periodsOf(plan[0].byDay.length)
  // half of the error for what is said first: total, both waits, gone, lost, cost
  const main = 1 - (1 - confidence) / 2 / 6
  // and half for its parts; of each period also the share of all before it, and what that is and the rest
  const each = 1 - (1 - confidence) / 2 / (services.length + places.length + 4 * periods.length)
  const lessThan = (value: (parts: WaitingParts) => number, confidenceOfOne = each): Estimate =>
    difference(against.map(value), plan.map(value), confidenceOfOne)
  const sum = lessThan((parts) => parts.total, main)
  const waits = (parts: readonly WaitingParts[]) =>
    meanEstimate(
      parts.map((one) => one.total),
      main,
    )
  const byDay = plan.map((parts, r) => parts.byDay.map((days, day) => withoutRounding(against[r].byDay[day] - days)))
  const soFar = byDay.map(cumulated)
  const notGone = (parts: readonly WaitingParts[]) => meanOf(parts.map(({ isGone }) => (isGone ? 0 : 1)))
  return {
    total: sum,
    waits: { plan: waits(plan), against: waits(against) },
    byService: services.map((service) => ({ ...lessThan(({ byService }) => byService.get(service) ?? 0), service })),
    byPlace: places
      .filter((key) => !isRounding(plan, against, key))
      .map((key) => ({ ...lessThan(({ byPlace }) => byPlace.get(key) ?? 0), ...placeOfKey(key) }))
      .toSorted((a, b) => isClosed(a) - isClosed(b) || Math.abs(b.mean) - Math.abs(a.mean)),
    byPeriod: periods.map(({ from, to }) => ({
      ...meanEstimate(
        byDay.map((days) => total(days.subarray(from, to + 1))),
        each,
      ),
      from,
      to,
    })),
    soFar: bandOf(soFar, confidence),
    when: whenOf(soFar, periods, sum, each),
    gone: lessThan(({ goneDay }) => goneDay, main),
    notGone: { plan: notGone(plan), against: notGone(against) },
    lost: difference(
      plan.map(({ lost }) => lost),
      against.map(({ lost }) => lost),
      main,
    ),
    officeCost: difference(
      plan.map(({ officeCost }) => officeCost),
      against.map(({ officeCost }) => officeCost),
      main,
    ),
  }
}

function isClosed({ kind }: Place): 0 | 1 {
  return kind === 'closed' ? 1 : 0
}

function difference(first: readonly number[], second: readonly number[], confidence: number): Estimate {
  const { mean, halfWidth, sd, n } = pairedDifference(first, second, confidence)
  return { mean, halfWidth, sd, n, lowerBound: false }
}

function meanEstimate(values: readonly number[], confidence: number): Estimate {
  const { mean, halfWidth, sd, n } = skewedMeanInterval(values, confidence)
  return { mean, halfWidth, sd, n, lowerBound: false }
}

/** Whether a part differs in no replication by more than a rounding error. */
function isRounding(plan: readonly WaitingParts[], against: readonly WaitingParts[], key: string): boolean {
  return plan.every(
    ({ byPlace }, r) => Math.abs((byPlace.get(key) ?? 0) - (against[r].byPlace.get(key) ?? 0)) < ROUNDING,
  )
}

/** Sums that differ only in their order differ by their rounding. */
function withoutRounding(days: number): number {
  return Math.abs(days) < ROUNDING ? 0 : days
}

/** Whole weeks from the first day on, as many in each as keep the periods few; the last may be shorter. */
function periodsOf(days: number): { readonly from: number; readonly to: number }[] {
  const length = days <= WEEK ? 1 : WEEK * Math.ceil(days / WEEK / MOST_PERIODS)
  return Array.from({ length: Math.ceil(days / length) }, (_, i) => ({
    from: i * length,
    to: Math.min(days, (i + 1) * length) - 1,
  }))
}

function cumulated(values: Float64Array): Float64Array {
  let sum = 0
  return values.map((value) => (sum += value))
}

/**
 * When the difference arises; the intervals hold for every border between periods, so that one may be chosen.
 * @param soFar what all days up to each have brought, of each replication
 */
function whenOf(
  soFar: readonly Float64Array[],
  periods: readonly { readonly to: number }[],
  sum: Estimate,
  confidence: number,
): When | null {
  if (!isShown(sum)) return null
  const sign = Math.sign(sum.mean)
  const all = soFar.map((days) => sign * days[days.length - 1])
  const borders = periods.slice(0, -1).map(({ to }) => {
    const before = soFar.map((days) => sign * days[to])
    return { day: to + 1, before, mean: meanOf(before) }
  })
  const whole = sign * sum.mean
  const worst = borders.reduce((a, b) => (b.mean < a.mean ? b : a), { day: 0, before: [] as number[], mean: 0 })
  if (worst.mean < -WORTH_TELLING * whole) {
    const before = meanEstimate(
      worst.before.map((value) => sign * value),
      confidence,
    )
    const after = meanEstimate(
      worst.before.map((value, r) => sign * (all[r] - value)),
      confidence,
    )
    return isShown(before) ? { kind: 'turn', day: worst.day, before, after } : { kind: 'throughout' }
  }
  const from = borders.findLast(({ mean }) => mean <= (1 - MOST_OF_IT) * whole)
  const until = borders.find(({ mean }) => mean >= MOST_OF_IT * whole)
  const days = soFar[0].length
  const share = (parts: readonly number[]): Estimate => ({
    ...ratioInterval(parts, all, confidence),
    lowerBound: false,
  })
  if (from !== undefined && from.day >= days / 2 && from.day >= days - (until?.day ?? days)) {
    return { kind: 'from', day: from.day, share: share(all.map((value, r) => value - from.before[r])) }
  }
  if (until !== undefined && until.day <= days / 2)
    return { kind: 'until', day: until.day - 1, share: share(until.before) }
  return { kind: 'throughout' }
}
