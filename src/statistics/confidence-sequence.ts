import { log } from './special/log.ts'
import { logBeta } from './special/log-beta.ts'

/** Parameters of the beta distribution mixed over: Jeffreys' prior, good near 0 and 1 too. */
const PRIOR = 0.5
/** Halvings of an interval after which its ends no longer change. */
const HALVINGS = 60

/**
 * Interval of a probability that holds at every number of trials at once: the probability that it ever fails to contain
 * the truth, however often one looks and whenever one stops, is at most alpha. It keeps every q at which the mixture of
 * likelihoods B(a + s, b + n - s) / (B(a, b) q^s (1 - q)^(n - s)) is below 1 / alpha (Robbins 1970, "Statistical methods
 * related to the law of the iterated logarithm", with a beta mixture; Ville 1939). It also holds for the mean of
 * variables between 0 and 1, with their sum as `successes`: the likelihood ratio is convex in each of them.
 *
 * @param successes from 0 to n
 * @param n trials; with none the interval is [0, 1]
 * @param alpha such as 0.05; divided by the number of intervals that are to hold together
 * @throws RangeError when an argument is out of its range
 */
export function confidenceSequence(successes: number, n: number, alpha: number): { low: number; high: number } {
  checkTrials(successes, n, alpha)
  if (n === 0) return { low: 0, high: 1 }
  const share = successes / n
  const isKept = (q: number) => logMixture(successes, n, q) < -log(alpha)
  return {
    low: successes === 0 ? 0 : lastKept(share, 0, isKept),
    high: successes === n ? 1 : lastKept(share, 1, isKept),
  }
}

/** @throws RangeError unless 0 <= successes <= n and 0 < alpha < 1 */
export function checkTrials(successes: number, n: number, alpha: number): void {
  if (!(n >= 0 && successes >= 0 && successes <= n)) {
    throw new RangeError(`${successes} successes of ${n} trials; there must be 0 to n successes`)
  }
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha is ${alpha}; it must be between 0 and 1, such as 0.05`)
}

/** Smallest at the share of successes, and larger the further q is from it. */
function logMixture(successes: number, n: number, q: number): number {
  const failures = n - successes
  const likelihood = logPower(q, successes) + logPower(1 - q, failures)
  return logBeta(PRIOR + successes, PRIOR + failures) - logBeta(PRIOR, PRIOR) - likelihood
}

/** log base^exponent, where 0^0 is 1. */
export function logPower(base: number, exponent: number): number {
  return exponent === 0 ? 0 : exponent * log(base)
}

/** The end of what is kept between a number that is, and the end of [0, 1]; on the side of what is not. */
function lastKept(share: number, end: number, isKept: (q: number) => boolean): number {
  let kept = share
  let other = end
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (kept + other) / 2
    if (isKept(middle)) kept = middle
    else other = middle
  }
  return other
}
