import { square } from './special/square.ts'
import { checkConfidence } from './check-confidence.ts'
import { meanInterval } from './mean-interval.ts'
import { studentTQuantile } from './student-t-quantile.ts'

/** The difference of two means with the half-width of its interval; null with fewer than two values of either. */
export interface UnpairedDifference {
  readonly mean: number
  readonly halfWidth: number | null
}

/**
 * The mean of first minus second where the values of both are independent and may vary differently: Welch's (1938)
 * approximate t interval with the degrees of freedom of Satterthwaite (1946) (Law 2015, section 10.2.2).
 *
 * @throws RangeError without values, or with a confidence outside (0, 1)
 */
export function unpairedDifference(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  confidence: number,
): UnpairedDifference {
  checkConfidence(confidence)
  const [a, b] = [meanInterval(first, confidence), meanInterval(second, confidence)]
  const mean = a.mean - b.mean
  if (a.sd === null || b.sd === null) return { mean, halfWidth: null }
  const [u, v] = [square(a.sd) / a.n, square(b.sd) / b.n]
  if (u + v === 0) return { mean, halfWidth: 0 }
  const df = square(u + v) / (square(u) / (a.n - 1) + square(v) / (b.n - 1))
  return { mean, halfWidth: studentTQuantile((1 + confidence) / 2, df) * Math.sqrt(u + v) }
}
