import { checkConfidence } from './check-confidence.ts'
import { normalQuantile } from './special/normal-quantile.ts'

/** A share of successes and the confidence interval of the probability behind it, all in [0, 1]. */
export interface WilsonInterval {
  readonly value: number
  readonly low: number
  readonly high: number
}

/**
 * Score interval of a probability (Wilson 1927, "Probable inference, the law of succession, and statistical
 * inference"), which has a width also when all or none succeeded.
 * @param successes whole, from 0 to n
 * @param n trials, at least one
 * @param confidence such as 0.95
 * @throws RangeError when an argument is out of its range
 */
export function wilsonInterval(successes: number, n: number, confidence: number): WilsonInterval {
  checkConfidence(confidence)
  if (!(n >= 1 && successes >= 0 && successes <= n)) {
    throw new RangeError(
      `${successes} successes of ${n} trials; there must be at least one trial, and 0 to n successes`,
    )
  }
  const value = successes / n
  const z = normalQuantile((1 + confidence) / 2)
  const weight = (z * z) / n
  const centre = (value + weight / 2) / (1 + weight)
  const half = (z * Math.sqrt((value * (1 - value)) / n + weight / (4 * n))) / (1 + weight)
  return {
    value,
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === n ? 1 : Math.min(1, centre + half),
  }
}
