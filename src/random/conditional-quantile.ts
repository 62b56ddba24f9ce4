import { cumulative } from './cdf.ts'
import type { Distribution } from './distribution.ts'
import { quantile } from './quantile.ts'
import { quantileAtTails } from './quantile-at-tails.ts'
import { survival } from './survival.ts'

/**
 * Quantile of the whole of X given that X > elapsed, for a duration that has lasted so far: the x with
 * P(X > x) = (1 - p) P(X > elapsed). What remains is this minus elapsed. The result is never below elapsed, and
 * equals it when the distribution leaves nothing beyond (P(X > elapsed) = 0, or below 1e-323): it ends now.
 * @param elapsed same unit as the distribution; zero or less is no condition for a duration
 * @param p in [0, 1]
 */
export function quantileGiven(distribution: Distribution, elapsed: number, p: number): number {
  const beyond = survival(distribution, elapsed)
  if (beyond === 1) return quantile(distribution, p)
  // Has no memory, and must not end when it has lasted so long that e^-x is rounded to 0.
  if (distribution.kind === 'exponential') return elapsed + quantile(distribution, p)
  if (beyond === 0) return elapsed
  if (distribution.kind === 'empirical') {
    const values = distribution.values.filter((value) => value > elapsed)
    return quantile({ kind: 'empirical', values }, p)
  }
  // Both tails are sums or products of positive numbers: nothing cancels.
  const lower = cumulative(distribution, elapsed) + p * beyond
  const upper = (1 - p) * beyond
  return Math.max(elapsed, quantileAtTails(distribution, lower, upper))
}
