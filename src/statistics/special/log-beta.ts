import { logGamma } from './log-gamma.ts'

/** Natural logarithm of the beta function, for a and b above 0. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}
