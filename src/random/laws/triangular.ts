import type { LawFault } from '../law-fault.ts'
import { square } from '../../statistics/special/square.ts'
import { Law } from '../law.ts'
import { badRange, negative } from './check-parameters.ts'

export interface TriangularParameters {
  readonly kind: 'triangular'
  readonly low: number
  readonly mode: number
  readonly high: number
}

/** A range with a most likely value: three estimates by someone who knows the work. */
export class Triangular extends Law {
  static readonly parameters = ['low', 'mode', 'high']
  private readonly low: number
  private readonly mode: number
  private readonly high: number
  /** P(X <= mode), and width times the distance from the mode to each end. */
  private readonly pOfMode: number
  private readonly below: number
  private readonly above: number

  constructor({ low, mode, high }: TriangularParameters) {
    super()
    this.low = low
    this.mode = mode
    this.high = high
    this.pOfMode = (mode - low) / (high - low)
    this.below = (high - low) * (mode - low)
    this.above = (high - low) * (high - mode)
  }

  fault(): LawFault | null {
    const { low, mode, high } = this
    const bad = badRange(low, high) ?? negative('mode', mode)
    if (bad !== null) return bad
    if (mode < low) return { code: 'mode-below', mode, low }
    return mode <= high ? null : { code: 'mode-above', mode, high }
  }

  mean(): number {
    return (this.low + this.mode + this.high) / 3
  }

  standardDeviation(): number {
    const { low, mode, high } = this
    return Math.sqrt((square(high - low) - (mode - low) * (high - mode)) / 18)
  }

  cumulative(x: number): number {
    if (x <= this.low || x >= this.high) return x <= this.low ? 0 : 1
    return x <= this.mode ? square(x - this.low) / this.below : 1 - square(this.high - x) / this.above
  }

  override survival(x: number): number {
    if (x <= this.mode || x >= this.high) return 1 - this.cumulative(x)
    return square(this.high - x) / this.above
  }

  quantile(p: number, q: number = 1 - p): number {
    return p <= this.pOfMode ? this.low + Math.sqrt(p * this.below) : this.high - Math.sqrt(q * this.above)
  }
}
