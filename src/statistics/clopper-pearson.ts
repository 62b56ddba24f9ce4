import { checkConfidence } from './check-confidence.ts'
import { incompleteBeta } from './special/incomplete-beta.ts'

/** Halvings of [0, 1] after which a number no longer changes. */
const HALVINGS = 60

/**
 * Exact interval of a probability (Clopper and Pearson 1934): it covers with at least the confidence whatever the
 * probability and however few the trials.
 *
 * @param successes whole, from 0 to n
 * @param n trials, at least one
 * @param confidence such as 0.95
 * @throws RangeError when an argument is out of its range
 */
export function clopperPearson(successes: number, n: number, confidence: number): { low: number; high: number } {
  checkConfidence(confidence)
  if (!(n >= 1 && successes >= 0 && successes <= n)) {
    throw new RangeError(`${successes} successes of ${n} trials; there must be one trial, and 0 to n successes`)
  }
  const tail = (1 - confidence) / 2
  return {
    low: successes === 0 ? 0 : betaQuantile(tail, successes, n - successes + 1),
    high: successes === n ? 1 : betaQuantile(1 - tail, successes + 1, n - successes),
  }
}

/** The quantile of a beta distribution, by bisection. */
function betaQuantile(p: number, a: number, b: number): number {
  let low = 0
  let high = 1
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2
    if (incompleteBeta(a, b, middle, 1 - middle) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}
