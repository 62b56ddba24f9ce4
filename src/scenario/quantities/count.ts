import type { Distribution } from '../../random/distribution.ts'
import { Misreading } from '../text/misreading.ts'
import type { Amount } from './amount.ts'
import { distributionOf } from './distribution-of.ts'
import { isTimeUnit, type FileLaw } from './duration.ts'
import { readLaw } from './law.ts'
import { readsTwoWays, thousandsQuestion } from './thousands.ts'

export type WrittenCount = { readonly distribution: Distribution } | FileLaw

/** Reads `500`, `500 pieces` or `exponential(mean 9000 cards)`: a number of things, with any word for them. */
export function readCount(text: string): WrittenCount {
  const law = readLaw(text, 'pieces')
  if (law.kind === 'file') return law
  const noun = new OneNoun()
  return { distribution: distributionOf(law.name, law.amounts, (amount) => noun.pieces(amount)) }
}

class OneNoun {
  #noun: string | null = null

  pieces(amount: Amount): number {
    if (readsTwoWays(amount.written)) throw thousandsQuestion(amount.written)
    if (isTimeUnit(amount.unit)) {
      throw new Misreading(`"${amount.unit}" is a unit of time, but a number of pieces is expected`, {
        suggestion: `${amount.value} pieces`,
        part: amount.written,
      })
    }
    if (this.#noun !== null && this.#noun !== amount.unit) {
      throw new Misreading(`"${this.#noun}" and "${amount.unit}" are mixed`, { allowed: 'the same word throughout' })
    }
    this.#noun = amount.unit
    if (amount.value < 0) throw new Misreading('a number of pieces cannot be negative')
    return amount.value
  }
}
