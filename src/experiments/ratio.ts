import { ratioInterval } from '../statistics/ratio-interval.ts'
import type { Estimate } from './results/estimates.ts'

/** The ratio of two sums over all replications, such as a share of all requests; null when there is nothing to divide by. */
export function ratio(parts: readonly number[], wholes: readonly number[], confidence: number): Estimate | null {
  if (!wholes.some((whole) => whole > 0)) return null
  const { mean, halfWidth, sd, n } = ratioInterval(parts, wholes, confidence)
  return { mean, halfWidth, sd, n, lowerBound: false }
}
