import { wilsonInterval } from '../statistics/wilson-interval.ts'
import type { ProbabilityEstimate } from './results/estimates.ts'

/** A probability estimated from a share of replications. */
export function probabilityOf(successes: number, trials: number, confidence: number): ProbabilityEstimate {
  const { low, high } = wilsonInterval(successes, trials, confidence)
  return { value: successes / trials, low, high }
}
