import { checkConfidence } from './check-confidence.ts'
import { meanAndSd, type MeanAndSd } from './mean-and-sd.ts'
import { studentTQuantile } from './student-t-quantile.ts'

/** A sample mean with its Student t confidence interval, mean +- halfWidth. */
export interface MeanInterval extends MeanAndSd {
  /** Null with fewer than two values. */
  readonly halfWidth: number | null
}

/**
 * Mean of independent values, one for each replication, with its Student t interval (Law 2015, equation 4.12).
 * @param values finite, at least one
 * @param confidence such as 0.95
 * @throws RangeError without values or with a confidence outside (0, 1)
 */
export function meanInterval(values: ArrayLike<number>, confidence: number): MeanInterval {
  checkConfidence(confidence)
  const { n, mean, sd } = meanAndSd(values)
  if (sd === null) return { n, mean, sd, halfWidth: null }
  return { n, mean, sd, halfWidth: (studentTQuantile((1 + confidence) / 2, n - 1) * sd) / Math.sqrt(n) }
}
