import type { LawFault } from '../law-fault.ts'
import { Law } from '../law.ts'
import { badRange } from './check-parameters.ts'

export interface UniformParameters {
  readonly kind: 'uniform'
  readonly low: number
  readonly high: number
}

/** Equally likely anywhere in a range. */
export class Uniform extends Law {
  static readonly parameters = ['low', 'high']
  private readonly low: number
  private readonly high: number
  private readonly width: number

  constructor({ low, high }: UniformParameters) {
    super()
    this.low = low
    this.high = high
    this.width = high - low
  }

  fault(): LawFault | null {
    return badRange(this.low, this.high)
  }

  mean(): number {
    return (this.low + this.high) / 2
  }

  standardDeviation(): number {
    return this.width / Math.sqrt(12)
  }

  cumulative(x: number): number {
    return Math.min(1, Math.max(0, (x - this.low) / this.width))
  }

  override survival(x: number): number {
    return Math.min(1, Math.max(0, (this.high - x) / this.width))
  }

  quantile(p: number): number {
    return Math.min(this.high, this.low + this.width * p)
  }
}
