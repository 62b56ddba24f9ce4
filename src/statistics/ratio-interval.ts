import type { MeanInterval } from './mean-interval.ts'
import { checkConfidence } from './check-confidence.ts'
import { studentTQuantile } from './student-t-quantile.ts'

/**
 * The ratio of two sums over independent replications, such as the share of all requests of all futures that was late,
 * with its Student t interval: the residuals part - ratio x whole of the replications have mean 0 (Cochran 1977,
 * section 6.4). Requests within a replication may depend on each other.
 * @param parts one for each replication
 * @param wholes of the same replications; their sum is above 0
 */
export function ratioInterval(parts: ArrayLike<number>, wholes: ArrayLike<number>, confidence: number): MeanInterval {
  checkConfidence(confidence)
  const n = parts.length
  let part = 0
  let whole = 0
  for (let r = 0; r < n; r++) {
    part += parts[r]
    whole += wholes[r]
  }
  if (!(whole > 0)) throw new RangeError('a ratio needs a sum above 0 below the line')
  const mean = part / whole
  if (n < 2) return { n, mean, sd: null, halfWidth: null }
  let squares = 0
  for (let r = 0; r < n; r++) {
    const residual = parts[r] - mean * wholes[r]
    squares += residual * residual
  }
  const sd = Math.sqrt(squares / (n - 1)) / (whole / n)
  return { n, mean, sd, halfWidth: (studentTQuantile((1 + confidence) / 2, n - 1) * sd) / Math.sqrt(n) }
}
