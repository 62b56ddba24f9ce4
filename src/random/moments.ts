import { logGamma } from '../statistics/special/log-gamma.ts'
import type { Distribution } from './distribution.ts'

/** Expected value (Law 2015, section 6.2.2). */
export function mean(distribution: Distribution): number {
  switch (distribution.kind) {
    case 'constant':
      return distribution.value
    case 'exponential':
    case 'lognormal':
    case 'gamma':
      return distribution.mean
    case 'weibull':
      return distribution.scale * Math.exp(logGamma(1 + 1 / distribution.shape))
    case 'triangular':
      return (distribution.low + distribution.mode + distribution.high) / 3
    case 'uniform':
      return (distribution.low + distribution.high) / 2
    case 'empirical':
      return average(distribution.values)
  }
}

/** Standard deviation (Law 2015, section 6.2.2); of an empirical distribution that of its values as the population. */
export function standardDeviation(distribution: Distribution): number {
  switch (distribution.kind) {
    case 'constant':
      return 0
    case 'exponential':
      return distribution.mean
    case 'lognormal':
    case 'gamma':
      return distribution.sd
    case 'weibull': {
      const logRatio = logGamma(1 + 2 / distribution.shape) - 2 * logGamma(1 + 1 / distribution.shape)
      return mean(distribution) * Math.sqrt(Math.expm1(logRatio))
    }
    case 'triangular': {
      const { low, mode, high } = distribution
      return Math.sqrt(((high - low) ** 2 - (mode - low) * (high - mode)) / 18)
    }
    case 'uniform':
      return (distribution.high - distribution.low) / Math.sqrt(12)
    case 'empirical': {
      const centre = average(distribution.values)
      return Math.sqrt(average(distribution.values.map((value) => (value - centre) ** 2)))
    }
  }
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
