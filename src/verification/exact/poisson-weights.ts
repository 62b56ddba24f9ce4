import { exp } from '../../statistics/special/exp.ts'

/** Probabilities and upper tails of a Poisson number. */
export interface PoissonWeights {
  /** P(X = k) for k = 0, 1, ... until what follows is below 1e-20. */
  readonly equal: Float64Array
  /** P(X > k) for the same k. */
  readonly above: Float64Array
}

/**
 * By the recursion of the probabilities (Johnson, Kemp and Kotz 2005, Univariate Discrete Distributions, ch. 4), scaled to
 * add up to 1; for means up to 700, where exp(-mean) is not subnormal.
 */
export function poissonWeights(mean: number): PoissonWeights {
  const terms = [exp(-mean)]
  for (let k = 1; k <= mean || terms[k - 1] > 1e-22; k++) terms.push((terms[k - 1] * mean) / k)
  const total = terms.toReversed().reduce((sum, term) => sum + term, 0)
  const equal = Float64Array.from(terms, (term) => term / total)
  const above = new Float64Array(terms.length)
  for (let k = terms.length - 2; k >= 0; k--) above[k] = above[k + 1] + equal[k + 1]
  return { equal, above }
}
