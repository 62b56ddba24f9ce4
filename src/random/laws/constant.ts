import type { LawFault } from '../law-fault.ts'
import { Law } from '../law.ts'
import { negative } from './check-parameters.ts'

export interface ConstantParameters {
  readonly kind: 'constant'
  readonly value: number
}

/** Always the same. */
export class Constant extends Law {
  static readonly parameters = ['value']
  private readonly value: number

  constructor({ value }: ConstantParameters) {
    super()
    this.value = value
  }

  fault(): LawFault | null {
    return negative('value', this.value)
  }

  mean(): number {
    return this.value
  }

  standardDeviation(): number {
    return 0
  }

  cumulative(x: number): number {
    return x >= this.value ? 1 : 0
  }

  quantile(): number {
    return this.value
  }
}
