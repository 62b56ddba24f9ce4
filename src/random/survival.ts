import { gammaQ } from '../statistics/special/incomplete-gamma.ts'
import { normalCdf } from '../statistics/special/normal-cdf.ts'
import { cumulative } from './cdf.ts'
import type { Distribution } from './distribution.ts'
import { gammaParameters } from './gamma-parameters.ts'
import { lognormalParameters } from './lognormal-parameters.ts'
import { power } from '../statistics/special/power.ts'

/** P(X > x), the survival function, accurate also where it is small. */
export function survival(distribution: Distribution, x: number): number {
  switch (distribution.kind) {
    case 'exponential':
      return Math.exp(-Math.max(0, x) / distribution.mean)
    case 'lognormal': {
      const { mu, sigma } = lognormalParameters(distribution.mean, distribution.sd)
      return x <= 0 ? 1 : normalCdf((mu - Math.log(x)) / sigma)
    }
    case 'gamma': {
      const { shape, scale } = gammaParameters(distribution.mean, distribution.sd)
      return gammaQ(shape, x / scale)
    }
    case 'weibull':
      return Math.exp(-power(Math.max(0, x) / distribution.scale, distribution.shape))
    case 'triangular': {
      const { low, mode, high } = distribution
      if (x <= mode || x >= high) return 1 - cumulative(distribution, x)
      return (high - x) ** 2 / ((high - low) * (high - mode))
    }
    case 'uniform':
      return Math.min(1, Math.max(0, (distribution.high - x) / (distribution.high - distribution.low)))
    case 'constant':
    case 'empirical':
      return 1 - cumulative(distribution, x)
  }
}
