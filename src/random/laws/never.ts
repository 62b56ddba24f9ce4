import type { LawFault } from '../law-fault.ts'
import { Law } from '../law.ts'
import { notPositive } from './check-parameters.ts'

/** A time that never ends with some probability, and otherwise follows another law: that law with a mass at infinity. */
export class Never extends Law {
  private readonly chance: number
  private readonly otherwise: Law | null

  /** @param chance of never, in (0, 1] @param otherwise null when it never ends for certain */
  constructor(chance: number, otherwise: Law | null) {
    super()
    this.chance = otherwise === null ? 1 : chance
    this.otherwise = otherwise
  }

  fault(): LawFault | null {
    if (this.chance > 1) return { code: 'chance-above-one', value: this.chance }
    return notPositive('chance', this.chance) ?? this.otherwise?.fault() ?? null
  }

  mean(): number {
    return Infinity
  }

  standardDeviation(): number {
    return Infinity
  }

  cumulative(x: number): number {
    if (x === Infinity) return 1
    return this.otherwise === null ? 0 : (1 - this.chance) * this.otherwise.cumulative(x)
  }

  override survival(x: number): number {
    if (x === Infinity) return 0
    return this.otherwise === null ? 1 : this.chance + (1 - this.chance) * this.otherwise.survival(x)
  }

  /** The upper end of the uniform numbers is never. */
  quantile(p: number, q: number = 1 - p): number {
    if (this.otherwise === null || q <= this.chance) return Infinity
    return this.otherwise.quantile(p / (1 - this.chance), (q - this.chance) / (1 - this.chance))
  }

  /** The longer it has lasted, the likelier it is that it never ends: with the chance c / P(X > elapsed). */
  override quantileGiven(elapsed: number, p: number): number {
    if (this.otherwise === null) return Infinity
    const never = this.chance / this.survival(elapsed)
    return 1 - p <= never ? Infinity : this.otherwise.quantileGiven(elapsed, p / (1 - never))
  }
}
