import { exp } from '../statistics/special/exp.ts'
import { gammaQuantile } from '../statistics/special/gamma-quantile.ts'
import { normalQuantile } from '../statistics/special/normal-quantile.ts'
import type { Distribution } from './distribution.ts'
import { gammaParameters } from './gamma-parameters.ts'
import { lognormalParameters } from './lognormal-parameters.ts'
import { power } from '../statistics/special/power.ts'

/**
 * The x with P(X <= x) = p and P(X > x) = q, for p + q = 1 given apart, so that neither tail loses digits.
 * Formulas: Law (2015), section 8.3; of an empirical distribution the smallest observed value with
 * P(X <= x) >= p.
 */
export function quantileAtTails(distribution: Distribution, p: number, q: number): number {
  switch (distribution.kind) {
    case 'constant':
      return distribution.value
    case 'exponential':
      return distribution.mean * exponentialQuantile(p, q)
    case 'lognormal': {
      const { mu, sigma } = lognormalParameters(distribution.mean, distribution.sd)
      return exp(mu + sigma * (p <= q ? normalQuantile(p) : -normalQuantile(q)))
    }
    case 'gamma': {
      const { shape, scale } = gammaParameters(distribution.mean, distribution.sd)
      return scale * gammaQuantile(shape, p, q)
    }
    case 'weibull':
      return distribution.scale * power(exponentialQuantile(p, q), 1 / distribution.shape)
    case 'triangular':
      return triangularQuantile(distribution, p, q)
    case 'uniform': {
      const width = distribution.high - distribution.low
      return p <= q ? distribution.low + width * p : distribution.high - width * q
    }
    case 'empirical':
      return empiricalQuantile(distribution.values, p)
  }
}

/** Of the exponential distribution with mean 1. */
function exponentialQuantile(p: number, q: number): number {
  return p <= q ? -Math.log1p(-p) : -Math.log(q)
}

function triangularQuantile({ low, mode, high }: Triangular, p: number, q: number): number {
  const width = high - low
  return p * width <= mode - low
    ? low + Math.sqrt(p * width * (mode - low))
    : high - Math.sqrt(q * width * (high - mode))
}

type Triangular = Extract<Distribution, { kind: 'triangular' }>

function empiricalQuantile(values: readonly number[], p: number): number {
  return values[Math.max(0, Math.ceil(p * values.length) - 1)]
}
