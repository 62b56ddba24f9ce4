import { meanInterval } from '../statistics/mean-interval.ts'
import type { Estimate } from './results.ts'

/** The mean over replications with its Student t interval; 0 with n = 0 when no replication has a value. */
export function estimate(values: readonly number[], confidence: number, lowerBound = false): Estimate {
  if (values.length === 0) return { mean: 0, halfWidth: null, sd: null, n: 0, lowerBound }
  const { mean, halfWidth, sd } = meanInterval(values, confidence)
  return { mean, halfWidth, sd, n: values.length, lowerBound }
}
