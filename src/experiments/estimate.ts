import { meanInterval } from '../statistics/mean-interval.ts'
import type { Estimate } from './results/estimates.ts'

/**
 * The mean over replications with its Student t interval.
 * @param values at least one
 */
export function estimate(values: readonly number[], confidence: number): Estimate {
  const { mean, halfWidth, sd } = meanInterval(values, confidence)
  return { mean, halfWidth, sd, n: values.length, lowerBound: false }
}
