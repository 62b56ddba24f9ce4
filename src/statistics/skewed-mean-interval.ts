import { meanInterval, type MeanInterval } from './mean-interval.ts'
import { skewHalfWidth } from './skew-half-width.ts'
import { skewness } from './skewness.ts'

/** A sample mean with its interval, which lopsided values make wider than that of Student's t. */
export interface SkewedMeanInterval extends MeanInterval {
  /** Sample skewness, third central moment over sd^3; null when the values do not vary or n < 3. */
  readonly skewness: number | null
}

/**
 * Mean of independent values with its Student t interval, or where that is wider the longer side of the interval that
 * allows for skewness (`skewHalfWidth`).
 * @param values finite, at least one
 * @param confidence such as 0.95
 * @throws RangeError without values or with a confidence outside (0, 1)
 */
export function skewedMeanInterval(values: ArrayLike<number>, confidence: number): SkewedMeanInterval {
  const interval = meanInterval(values, confidence)
  const { n, mean, sd, halfWidth } = interval
  const skew = skewness(values)
  return {
    ...{ n, mean, sd },
    halfWidth: halfWidth === null ? null : Math.max(halfWidth, skewHalfWidth(interval, skew ?? 0, confidence)),
    skewness: skew,
  }
}
