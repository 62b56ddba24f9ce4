import { expm1 } from '../../statistics/special/expm1.ts'
import { largest, smallest } from '../../statistics/extremes.ts'
import { exp } from '../../statistics/special/exp.ts'

/**
 * P(X + Y > t) of independent exponential X and Y (the hypoexponential distribution of Ross 2014, Introduction to
 * Probability Models, section 5.2.4), written around the slower of the two so that nothing cancels, also where the
 * rates are (nearly) equal.
 * @param rates the two rates, positive; Infinity for a time that is always zero
 */
export function exponentialPairTail(rates: readonly [number, number], t: number): number {
  const slow = smallest(rates)
  const fast = largest(rates)
  const spread = (fast - slow) * t
  const both = spread === 0 ? slow * t : (slow * -expm1(-spread)) / (fast - slow)
  return exp(-slow * t) * (1 + both)
}
