import type { LawFault } from '../law-fault.ts'
import { square } from '../../statistics/special/square.ts'
import { log } from '../../statistics/special/log.ts'
import { expm1 } from '../../statistics/special/expm1.ts'
import { exp } from '../../statistics/special/exp.ts'
import { exponentialQuantile } from '../../statistics/special/exponential-quantile.ts'
import { logGamma } from '../../statistics/special/log-gamma.ts'
import { power } from '../../statistics/special/power.ts'
import { Law } from '../law.ts'
import { notPositive } from './check-parameters.ts'

export interface WeibullParameters {
  readonly kind: 'weibull'
  readonly shape: number
  readonly scale: number
}

/** Lifetime of what wears out (shape above 1), or of what fails early or never (below 1). */
export class Weibull extends Law {
  static readonly parameters = ['shape', 'scale']
  private readonly shape: number
  private readonly scale: number

  constructor({ shape, scale }: WeibullParameters) {
    super()
    this.shape = shape
    this.scale = scale
  }

  fault(): LawFault | null {
    return notPositive('shape', this.shape) ?? notPositive('scale', this.scale)
  }

  mean(): number {
    return this.scale * unitMean(this.shape)
  }

  standardDeviation(): number {
    const logRatio = logGamma(1 + 2 / this.shape) - 2 * logGamma(1 + 1 / this.shape)
    return this.mean() * Math.sqrt(expm1(logRatio))
  }

  cumulative(x: number): number {
    return x <= 0 ? 0 : -expm1(-power(x / this.scale, this.shape))
  }

  override survival(x: number): number {
    return exp(-power(Math.max(0, x) / this.scale, this.shape))
  }

  quantile(p: number, q: number = 1 - p): number {
    return this.scale * power(exponentialQuantile(p, q), 1 / this.shape)
  }
}

/**
 * The parameters with a given mean and standard deviation. With G(k) = Γ(1 + 1/k), the mean at shape k and scale 1, the
 * squared coefficient of variation is G(k/2) / G(k)² - 1, which falls in k (Law 2015, section 6.2.2): bisection on log k.
 */
export function weibullOf(mean: number, sd: number): WeibullParameters {
  const wanted = square(sd / mean)
  let low = log(0.1)
  let high = log(200)
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2
    const shape = exp(middle)
    if (unitMean(shape / 2) / square(unitMean(shape)) - 1 > wanted) low = middle
    else high = middle
  }
  const shape = exp(low)
  return { kind: 'weibull', shape, scale: mean / unitMean(shape) }
}

/** Γ(1 + 1/k) */
function unitMean(shape: number): number {
  return exp(logGamma(1 + 1 / shape))
}
