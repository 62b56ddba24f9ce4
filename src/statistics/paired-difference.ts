import { square } from './special/square.ts'
import { meanAndSd } from './mean-and-sd.ts'
import { skewedMeanInterval, type SkewedMeanInterval } from './skewed-mean-interval.ts'

/** Relative difference between sums of the same values added in different orders. */
const ROUNDING = 1e-12

/** The mean of first minus second with its interval. */
export interface PairedDifference extends SkewedMeanInterval {
  /**
   * How many times larger the variance of the difference would be without common random numbers:
   * (Var first + Var second) / Var(first - second); null when the difference does not vary or n < 2.
   */
  readonly varianceReduction: number | null
}

/**
 * Compares two systems that were run under common random numbers: value i of both comes from replication i.
 * Paired t interval (Law 2015, section 10.2.1), wider where the differences are lopsided (`skewedMeanInterval`).
 * @param confidence of this one interval; divide 1 - confidence among the intervals of a family first
 * @throws RangeError when the lengths differ, there are no values, or the confidence is outside (0, 1)
 */
export function pairedDifference(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  confidence: number,
): PairedDifference {
  if (first.length !== second.length) {
    throw new RangeError(`a paired difference needs equal lengths, not ${first.length} and ${second.length}`)
  }
  const differences = Float64Array.from(first, (value, i) => differenceOf(value, second[i]))
  const difference = skewedMeanInterval(differences, confidence)
  return { ...difference, varianceReduction: varianceReduction(first, second, difference.sd) }
}

/** The difference of two values; 0 when it is only rounding error. */
function differenceOf(a: number, b: number): number {
  return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b)) ? 0 : a - b
}

function varianceReduction(first: ArrayLike<number>, second: ArrayLike<number>, sd: number | null): number | null {
  if (sd === null || sd === 0) return null
  return (variance(first) + variance(second)) / square(sd)
}

function variance(values: ArrayLike<number>): number {
  return square(meanAndSd(values).sd ?? 0)
}
