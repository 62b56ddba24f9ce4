import { checkConfidence } from './check-confidence.ts'
import { studentTQuantile } from './student-t-quantile.ts'

/** A sample mean with its Student t confidence interval, mean +- halfWidth. */
export interface MeanInterval {
  readonly n: number
  readonly mean: number
  /** Sample standard deviation (divisor n - 1); null with fewer than two values. */
  readonly sd: number | null
  /** Null with fewer than two values. */
  readonly halfWidth: number | null
}

/**
 * Mean of independent values, one for each replication, with its Student t interval (Law 2015, equation 4.12).
 * Welford's (1962) updating, which is exact for equal values: their sd is 0, not a rounding error.
 * @param values finite, at least one
 * @param confidence such as 0.95
 * @throws RangeError without values or with a confidence outside (0, 1)
 */
export function meanInterval(values: ArrayLike<number>, confidence: number): MeanInterval {
  checkConfidence(confidence)
  const n = values.length
  if (n === 0) throw new RangeError('a mean needs at least one value')
  let mean = 0
  let squares = 0
  for (let i = 0; i < n; i++) {
    const distance = values[i] - mean
    mean += distance / (i + 1)
    squares += distance * (values[i] - mean)
  }
  if (n < 2) return { n, mean, sd: null, halfWidth: null }
  const sd = Math.sqrt(squares / (n - 1))
  return { n, mean, sd, halfWidth: (studentTQuantile((1 + confidence) / 2, n - 1) * sd) / Math.sqrt(n) }
}
