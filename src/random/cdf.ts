import { gammaP } from '../statistics/special/incomplete-gamma.ts'
import { normalCdf } from '../statistics/special/normal-cdf.ts'
import type { Distribution } from './distribution.ts'
import { gammaParameters } from './gamma-parameters.ts'
import { lognormalParameters } from './lognormal-parameters.ts'
import { power } from '../statistics/special/power.ts'

/** P(X <= x), the distribution function (Law 2015, sections 6.2.2 and 6.2.4), accurate also where it is small. */
export function cumulative(distribution: Distribution, x: number): number {
  switch (distribution.kind) {
    case 'constant':
      return x >= distribution.value ? 1 : 0
    case 'exponential':
      return x <= 0 ? 0 : -Math.expm1(-x / distribution.mean)
    case 'lognormal': {
      const { mu, sigma } = lognormalParameters(distribution.mean, distribution.sd)
      return x <= 0 ? 0 : normalCdf((Math.log(x) - mu) / sigma)
    }
    case 'gamma': {
      const { shape, scale } = gammaParameters(distribution.mean, distribution.sd)
      return gammaP(shape, x / scale)
    }
    case 'weibull':
      return x <= 0 ? 0 : -Math.expm1(-power(x / distribution.scale, distribution.shape))
    case 'triangular': {
      const { low, mode, high } = distribution
      if (x <= low || x >= high) return x <= low ? 0 : 1
      return x <= mode
        ? (x - low) ** 2 / ((high - low) * (mode - low))
        : 1 - (high - x) ** 2 / ((high - low) * (high - mode))
    }
    case 'uniform':
      return Math.min(1, Math.max(0, (x - distribution.low) / (distribution.high - distribution.low)))
    case 'empirical':
      return distribution.values.filter((value) => value <= x).length / distribution.values.length
  }
}
