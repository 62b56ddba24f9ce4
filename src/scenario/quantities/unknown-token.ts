import { phrase } from '../phrases/phrase.ts'
import { Misreading } from '../text/misreading.ts'

/**
 * How an unknown stands in a text once its name was found there: its mean, the name behind a sign that nobody writes,
 * and its unit, so that a reader takes it for an amount.
 */
const TOKEN = /([\d.e+-]+) @([\p{L}\p{N}_-]+)/u

/** The text that takes the place of the name of an unknown. */
export function tokenOf(name: string, mean: number, unit: string): string {
  return `${mean} @${name} ${unit}`.trim()
}

/** The name in a text, and the text without it; null where no unknown stands there. */
export function nameInToken(text: string): { readonly name: string; readonly rest: string } | null {
  const name = TOKEN.exec(text)?.[2]
  return name === undefined ? null : { name, rest: text.replace(` @${name}`, '') }
}

/** A text with the names of unknowns in it as they were written, for messages. */
export function withoutTokens(text: string): string {
  return text.replace(new RegExp(`${TOKEN.source}( (?:min|h|d|wd|wk|%)(?![\\p{L}\\p{N}]))?`, 'gu'), '$2')
}

/** Complains about an unknown where the value has to be the same in all futures. */
export function refuseUnknown(text: string): void {
  const token = nameInToken(text)
  if (token === null) return
  throw new Misreading(phrase('same-in-all-futures', { name: token.name }), { allowed: phrase('plain-value') })
}
