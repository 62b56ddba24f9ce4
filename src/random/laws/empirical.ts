import type { LawFault } from '../law-fault.ts'
import { square } from '../../statistics/special/square.ts'
import { Law } from '../law.ts'
import { negative } from './check-parameters.ts'

export interface EmpiricalParameters {
  readonly kind: 'empirical'
  /** Ascending. */
  readonly values: readonly number[]
}

/** Observed values, all equally likely. */
export class Empirical extends Law {
  /** None that could be written in a scenario: the values stand in a file. */
  static readonly parameters: readonly string[] = []
  private readonly values: Float64Array

  constructor({ values }: EmpiricalParameters) {
    super()
    this.values = Float64Array.from(values)
  }

  fault(): LawFault | null {
    if (this.values.length === 0) return { code: 'no-values' }
    for (const [i, value] of this.values.entries()) {
      const bad = negative(i + 1, value)
      if (bad !== null) return bad
      const before = this.values[i - 1] ?? value
      if (value < before) return { code: 'not-ascending', place: i + 1, value, before }
    }
    return null
  }

  mean(): number {
    return average(this.values)
  }

  /** That of the values as the population. */
  standardDeviation(): number {
    const centre = average(this.values)
    return Math.sqrt(average(this.values.map((value) => square(value - centre))))
  }

  cumulative(x: number): number {
    return this.values.filter((value) => value <= x).length / this.values.length
  }

  quantile(p: number): number {
    return this.values[Math.max(0, Math.ceil(p * this.values.length) - 1)]
  }

  override quantileGiven(elapsed: number, p: number): number {
    const values = this.values.filter((value) => value > elapsed)
    return values.length === 0 ? elapsed : new Empirical({ kind: 'empirical', values: [...values] }).quantile(p)
  }
}

function average(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
