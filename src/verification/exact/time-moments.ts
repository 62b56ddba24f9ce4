import { type Distribution, mean, standardDeviation } from '../../random/distribution.ts'

/** The two moments of a service or repair time that the formulas for general times need. */
export interface TimeMoments {
  readonly mean: number
  readonly sd: number
}

/** The moments of a distribution, in its unit. */
export function timeMoments(distribution: Distribution): TimeMoments {
  return { mean: mean(distribution), sd: standardDeviation(distribution) }
}

/** E(X^2). */
export function secondMoment({ mean, sd }: TimeMoments): number {
  return mean * mean + sd * sd
}
