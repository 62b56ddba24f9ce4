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

/** The life of what wears out (shape above 1) or of what fails early or never (below 1). */
export class Weibull extends Law {
  static readonly parameters = ['shape', 'scale']
  private readonly shape: number
  private readonly scale: number

  constructor({ shape, scale }: WeibullParameters) {
    super()
    this.shape = shape
    this.scale = scale
  }

  complaint(): string | null {
    return notPositive('the shape', this.shape) ?? notPositive('the scale', this.scale)
  }

  mean(): number {
    return this.scale * exp(logGamma(1 + 1 / this.shape))
  }

  standardDeviation(): number {
    const logRatio = logGamma(1 + 2 / this.shape) - 2 * logGamma(1 + 1 / this.shape)
    return this.mean() * Math.sqrt(Math.expm1(logRatio))
  }

  cumulative(x: number): number {
    return x <= 0 ? 0 : -Math.expm1(-power(x / this.scale, this.shape))
  }

  override survival(x: number): number {
    return exp(-power(Math.max(0, x) / this.scale, this.shape))
  }

  quantile(p: number, q: number = 1 - p): number {
    return this.scale * power(exponentialQuantile(p, q), 1 / this.shape)
  }
}
