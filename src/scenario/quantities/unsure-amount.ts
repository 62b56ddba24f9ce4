import type { UnsureNumber } from '../../random/unsure.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { type Amount, readAmount } from './amount.ts'
import { nameInToken } from './unknown-token.ts'

/** An amount, or the unknown that is drawn in its place: then the value is the mean of the unknown. */
export interface UnsureAmount extends Amount {
  readonly unknown?: string
}

/** As `read` reads it, where an unknown may stand. */
export function readUnsureAmount(
  text: string,
  example: string | Phrase,
  read: (text: string, example: string | Phrase) => Amount = readAmount,
): UnsureAmount {
  const token = nameInToken(text)
  if (token === null) return read(text, example)
  // a mean is ours, and no question of how somebody writes thousands
  return { ...readAmount(token.rest, example), written: token.name, unknown: token.name }
}

/** The number that an amount stands for, by a scale. */
export function unsureNumber(amount: UnsureAmount, scale: (amount: Amount) => number): number | UnsureNumber {
  const { unknown, unit } = amount
  const mean = scale(amount)
  return unknown === undefined ? mean : { unknown, factor: scale({ value: 1, unit, written: amount.written }), mean }
}
