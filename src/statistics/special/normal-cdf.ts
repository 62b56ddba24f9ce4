import { gammaP, gammaQ } from './incomplete-gamma.ts'

/**
 * Standard normal distribution function, accurate also in the tails (the upper one is normalCdf(-x)).
 * Abramowitz and Stegun (1964), 26.2.30 with 6.5.16: Q(1/2, x^2 / 2) is the probability of both tails.
 */
export function normalCdf(x: number): number {
  const half = (x * x) / 2
  return x < 0 ? gammaQ(0.5, half) / 2 : 0.5 + gammaP(0.5, half) / 2
}
