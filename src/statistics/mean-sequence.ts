import { power } from './special/power.ts'

/** Variance of the effect mixed over, in variances of one value: tuned to differences of about a standard deviation. */
const SPREAD = 1

/**
 * Half-width of an interval of a mean that holds at every number of values at once: the probability that it ever fails
 * to contain the truth, however often one looks, is at most alpha when the values are independent and normal. It keeps
 * every mean against which the Bayes factor of the t statistic,
 * (1 + n g)^(-1/2) ((1 + t^2/(n-1)) / (1 + t^2/((n-1)(1 + n g))))^(n/2), is below 1 / alpha (Goenen, Johnson, Lu and
 * Westfall 2005, "The Bayesian two-sample t test"; that it is a martingale under the hypothesis, because it depends on
 * the scale-free statistics alone: Lai 1976, "On confidence sequences"). Values that are far from normal need more of
 * them: average or wait.
 *
 * @param sd sample standard deviation, divisor n - 1
 * @param n values; Infinity is returned while they cannot bound the mean
 * @param alpha such as 0.05; divided by the number of intervals that are to hold together
 */
export function meanSequenceHalfWidth(sd: number, n: number, alpha: number): number {
  if (n < 2) return Infinity
  if (sd === 0) return 0
  const wider = 1 + n * SPREAD
  const ratio = power(wider / (alpha * alpha), 1 / n)
  if (ratio >= wider) return Infinity
  const squaredT = ((n - 1) * (ratio - 1)) / (1 - ratio / wider)
  return sd * Math.sqrt(squaredT / n)
}
