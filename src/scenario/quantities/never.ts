import { phrase } from '../phrases/phrase.ts'
import { Misreading } from '../text/misreading.ts'
import { readShare } from './amount.ts'

/** A time that may never come to its end: with a probability, and otherwise what is written of it. */
export interface WrittenNever {
  /** Above 0; 1 for certain. */
  readonly chance: number
  readonly otherwise: string | null
}

const ALLOWED = phrase('never-forms')

/** A number, with % or without. */
const SHARE = String.raw`([\d._]+(?:,\d+)?\s*%?)`
const OTHERWISE = String.raw`(?:\s*[,;]?\s*(?:otherwise|else)\s+(.+))?`
const NEVER_WITH = new RegExp(String.raw`^never(?:\s+with)?\s+${SHARE}${OTHERWISE}$`, 's')
const SHARE_NEVER = new RegExp(String.raw`^(?:with\s+)?${SHARE}\s+never${OTHERWISE}$`, 's')

/** Whether a text speaks of never; it is then no ordinary amount or law. */
export function speaksOfNever(text: string): boolean {
  return /\bnever\b/i.test(text)
}

/** Reads `never`, or `never with 20 %, otherwise 40 d`; also `20 % never, else 40 d`. */
export function readNever(text: string): WrittenNever {
  const trimmed = text.trim()
  if (trimmed === 'never') return { chance: 1, otherwise: null }
  if (/\b(otherwise|else)$/.test(trimmed)) throw nothingOtherwise(trimmed, trimmed)
  const match = NEVER_WITH.exec(trimmed) ?? SHARE_NEVER.exec(trimmed)
  if (match === null) {
    const suggestion = trimmed.replace(/never/i, 'never')
    const other = suggestion === trimmed ? {} : { suggestion }
    throw new Misreading(phrase('not-understood', { written: trimmed }), { allowed: ALLOWED, ...other })
  }
  const [, share = '', otherwise] = match
  const chance = readShare(share)
  if (otherwise !== undefined) return { chance, otherwise }
  throw nothingOtherwise(trimmed, `${trimmed}, otherwise`)
}

function nothingOtherwise(text: string, begun: string): Misreading {
  const suggestion = `${begun} 40 d`
  return new Misreading(phrase('time-otherwise'), { allowed: ALLOWED, suggestion, part: text })
}
