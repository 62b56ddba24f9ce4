import { checkConfidence } from './check-confidence.ts'
import { ranksAround } from './quantile-interval.ts'
import { studentTQuantile } from './student-t-quantile.ts'

/** Candidates for a quantile of values of many replications: places in an ascending list of values. */
export interface PooledQuantile {
  /** Place of the quantile; the number of places when it lies beyond them. */
  readonly value: number
  /** Places of the ends of its interval, likewise; null with fewer than two replications. */
  readonly interval: { readonly low: number; readonly high: number } | null
}

/**
 * How many values of each replication are not above each place of an ascending list: row-major places x replications.
 */
export interface CumulativeCounts {
  readonly until: ArrayLike<number>
  readonly places: number
  /** All values of each replication, those beyond the last place included. */
  readonly all: ArrayLike<number>
}

/**
 * The quantile of the values of all replications together, with an interval that holds though the values within a
 * replication depend on each other: in D(x) = (values <= x) - p (all values), one of each replication, the quantile is
 * where the mean of D changes its sign. The interval has the x at which Student's t does not tell that mean from 0
 * (Woodruff 1952; Cochran 1977, section 6.4), and where that is wider the order statistics of as many independent values
 * as these are worth (`orderStatistics`): the largest of 90 values bounds no quantile of 99 %.
 * @param p in (0, 1)
 */
export function pooledQuantile(counts: CumulativeCounts, p: number, confidence: number): PooledQuantile {
  checkConfidence(confidence)
  const { places, all } = counts
  const n = all.length
  const value = firstPlace(places, (place) => meanOf(counts, place, p).mean >= -ROUNDING)
  if (n < 2) return { value, interval: null }
  const t = studentTQuantile((1 + confidence) / 2, n - 1) / Math.sqrt(n)
  const end = (sign: number) =>
    firstPlace(places, (place) => {
      const { mean, sd } = meanOf(counts, place, p)
      return mean + sign * t * sd >= -ROUNDING
    })
  const ordered = orderStatistics(counts, value, p, confidence)
  return {
    value,
    interval: { low: Math.min(end(1), value, ordered.low), high: Math.max(end(-1), value, ordered.high) },
  }
}

/**
 * The interval of a quantile from its effective sample size, that number of independent values whose share below it
 * would vary as much (Korn and Graubard 1998, "Confidence intervals for proportions with small expected number of
 * positive counts estimated from survey data", Survey Methodology 24, 193-201). None where all replications are alike.
 */
function orderStatistics(
  counts: CumulativeCounts,
  value: number,
  p: number,
  confidence: number,
): { readonly low: number; readonly high: number } {
  const { places, all } = counts
  let count = 0
  for (let r = 0; r < all.length; r++) count += all[r]
  const { sd } = value < places ? meanOf(counts, value, p) : { sd: 0 }
  const independent = sd > 0 ? (p * (1 - p) * count * count) / (all.length * sd * sd) : count
  const worth = Math.max(1, Math.floor(Math.min(count, independent)))
  const ranks = ranksAround(worth, p, confidence)
  const placeOf = (rank: number) =>
    rank > worth ? places : firstPlace(places, (place) => sumOf(counts, place) * worth >= rank * count - ROUNDING)
  const low = placeOf(ranks.low)
  const high = placeOf(ranks.high)
  for (let place = low; place < Math.min(high + 1, places); place++) {
    if (meanOf(counts, place, p).sd > ROUNDING) return { low, high }
  }
  return { low: places, high: -1 }
}

function sumOf({ until, all }: CumulativeCounts, place: number): number {
  let sum = 0
  for (let r = 0; r < all.length; r++) sum += until[place * all.length + r]
  return sum
}

/** p times a count has a rounding error, counts are whole numbers. */
const ROUNDING = 1e-6

/** The first place, from 0 on, that passes, when all after it pass too; the number of places when none does. */
function firstPlace(places: number, passes: (place: number) => boolean): number {
  let low = 0
  let high = places
  while (low < high) {
    const place = Math.floor((low + high) / 2)
    if (passes(place)) high = place
    else low = place + 1
  }
  return low
}

/** Mean and standard deviation of D at a place. */
function meanOf({ until, all }: CumulativeCounts, place: number, p: number): { mean: number; sd: number } {
  const n = all.length
  const first = place * n
  let mean = 0
  let squares = 0
  for (let r = 0; r < n; r++) {
    const d = until[first + r] - p * all[r]
    const distance = d - mean
    mean += distance / (r + 1)
    squares += distance * (d - mean)
  }
  return { mean, sd: n < 2 ? 0 : Math.sqrt(squares / (n - 1)) }
}
