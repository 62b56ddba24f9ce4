import type { LawFault } from '../law-fault.ts'
import { square } from '../../statistics/special/square.ts'
import { gammaQuantile } from '../../statistics/special/gamma-quantile.ts'
import { gammaP, gammaQ } from '../../statistics/special/incomplete-gamma.ts'
import { Law } from '../law.ts'
import { badMoments } from './check-parameters.ts'

export interface GammaParameters {
  readonly kind: 'gamma'
  readonly mean: number
  readonly sd: number
}

/** The sum of exponential phases, whose number need not be whole. */
export class Gamma extends Law {
  static readonly parameters = ['mean', 'sd']
  private readonly moments: GammaParameters
  /** mean = shape scale, variance = shape scale^2 (Law 2015, section 6.2.2). */
  private readonly shape: number
  private readonly scale: number

  constructor(moments: GammaParameters) {
    super()
    const { mean, sd } = moments
    this.moments = moments
    this.shape = square(mean / sd)
    this.scale = (sd * sd) / mean
  }

  fault(): LawFault | null {
    return badMoments(this.moments.mean, this.moments.sd)
  }

  mean(): number {
    return this.moments.mean
  }

  standardDeviation(): number {
    return this.moments.sd
  }

  cumulative(x: number): number {
    return gammaP(this.shape, x / this.scale)
  }

  override survival(x: number): number {
    return gammaQ(this.shape, x / this.scale)
  }

  quantile(p: number, q: number = 1 - p): number {
    return this.scale * gammaQuantile(this.shape, p, q)
  }
}
