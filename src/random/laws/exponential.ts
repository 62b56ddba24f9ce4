import type { LawFault } from '../law-fault.ts'
import { expm1 } from '../../statistics/special/expm1.ts'
import { exp } from '../../statistics/special/exp.ts'
import { exponentialQuantile } from '../../statistics/special/exponential-quantile.ts'
import { Law } from '../law.ts'
import type { StreamTable } from '../stream-table.ts'
import { notPositive } from './check-parameters.ts'

export interface ExponentialParameters {
  readonly kind: 'exponential'
  readonly mean: number
}

/** Time between independent random events, which has no memory. */
export class Exponential extends Law {
  static readonly parameters = ['mean']
  private readonly scale: number

  constructor({ mean }: ExponentialParameters) {
    super()
    this.scale = mean
  }

  fault(): LawFault | null {
    return notPositive('mean', this.scale)
  }

  mean(): number {
    return this.scale
  }

  standardDeviation(): number {
    return this.scale
  }

  cumulative(x: number): number {
    return x <= 0 ? 0 : -expm1(-x / this.scale)
  }

  override survival(x: number): number {
    return exp(-Math.max(0, x) / this.scale)
  }

  quantile(p: number, q: number = 1 - p): number {
    return this.scale * exponentialQuantile(p, q)
  }

  /** Has no memory, and does not end when it has lasted so long that P(X > elapsed) is rounded to 0. */
  override quantileGiven(elapsed: number, p: number): number {
    return Math.max(0, elapsed) + this.quantile(p)
  }

  override draw(streams: StreamTable, stream: number, a: number, b: number, out: Float64Array): void {
    streams.exponentials(stream, a, b, this.scale, out)
  }
}
