import type { Distribution } from '../../random/distribution.ts'
import { phrase } from '../phrases/phrase.ts'
import { Misreading } from '../text/misreading.ts'
import { numberWithin, readCounted, type Amount } from './amount.ts'
import { distributionOf } from './distribution-of.ts'
import type { FileLaw } from './duration.ts'
import { readLaw } from './law.ts'
import { isPieceWord, nearestPieceWord } from './piece-words.ts'
import { readsTwoWays, thousandsQuestion } from './thousands.ts'
import { isTimeWord } from './time-words.ts'

export type WrittenCount = { readonly distribution: Distribution } | FileLaw

/** Reads `500`, `500 pieces` or `exponential(mean 9000 cards)`: a number of things, with a word for them or none. */
export function readCount(text: string): WrittenCount {
  const law = readLaw(text, 'pieces')
  if (law.kind === 'file') {
    if (law.unit !== '') refuseOtherWord(law.unit)
    return law
  }
  const noun = new OneNoun()
  return { distribution: distributionOf(law.name, law.amounts, (amount) => noun.pieces(amount)) }
}

/** Reads `3000` or `3000 lembar` as a whole number of things. @param least 0 where there may be none */
export function readPieces(text: string, least: number): number {
  const amount = readCounted(text, '100', true)
  if (amount.unit !== '') refuseOtherWord(amount.unit, amount, String(amount.value))
  return numberWithin(amount.value, { least, whole: true })
}

class OneNoun {
  #noun: string | null = null

  pieces(amount: Amount): number {
    if (readsTwoWays(amount.written)) throw thousandsQuestion(amount.written)
    if (amount.unit !== '') refuseOtherWord(amount.unit, amount)
    if (this.#noun !== null && this.#noun !== amount.unit) {
      throw new Misreading(phrase('words-mixed', { one: this.#noun, other: amount.unit }), {
        allowed: phrase('same-word'),
      })
    }
    this.#noun = amount.unit
    if (amount.value < 0) throw new Misreading(phrase('negative-pieces'))
    return amount.value
  }
}

/**
 * Complains about a word that is none for pieces.
 * @param amount with this word
 * @param instead what to write in its place; left out: the same number with the nearest word that is one
 */
export function refuseOtherWord(word: string, amount?: Amount, instead?: string): void {
  if (isPieceWord(word)) return
  const isTime = isTimeWord(word)
  throw new Misreading(phrase(isTime ? 'time-for-pieces' : 'no-piece-word', { word }), {
    allowed: phrase('piece-words'),
    ...(amount && {
      suggestion: instead ?? `${amount.value} ${(isTime ? null : nearestPieceWord(word)) ?? 'pieces'}`,
      part: amount.written,
    }),
  })
}
