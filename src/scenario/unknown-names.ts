import { lawOf } from '../random/distribution.ts'
import type { Unknown } from './compiled/unknowns.ts'
import { tokenOf } from './quantities/unknown-token.ts'
import { readUnknown } from './quantities/unknown.ts'
import { Misreading } from './text/misreading.ts'
import { nearestWord } from './text/nearest-word.ts'
import type { Path } from './text/source.ts'

/** Parts of a scenario in which a word is never the name of an unknown. */
const TEXTS = new Set(['title', 'note', 'unknowns'])

/** A word in the brackets of a law that is nearly the name of an unknown. */
export interface Mistyped {
  readonly path: Path
  readonly word: string
  readonly nearest: string
}

/**
 * The values of a scenario in which each name of an unknown, alone or in the brackets of a law, has become an amount
 * that carries the name, see `tokenOf`. A name written wrongly becomes the nearest one, and is told.
 */
export function withUnknowns(values: unknown, mistyped: Mistyped[]): unknown {
  const unknowns = unknownsOf(values)
  if (unknowns.size === 0) return values
  const tokens = new Map([...unknowns].map(([name, unknown]) => [name, tokenOfUnknown(unknown)]))
  return replaced(values, [], tokens, mistyped)
}

function tokenOfUnknown({ name, unit, distribution }: Unknown): string {
  return tokenOf(name, lawOf(distribution).mean(), unit)
}

/** Those that can be read; the schema complains about the others. */
function unknownsOf(values: unknown): Map<string, Unknown> {
  const unknowns = new Map<string, Unknown>()
  for (const [name, written] of entriesOf(entryOf(values, 'unknowns'))) {
    const law = entryOf(written, 'value') ?? written
    try {
      unknowns.set(name, { name, ...readUnknown(String(law)) })
    } catch (error) {
      if (!(error instanceof Misreading)) throw error
    }
  }
  return unknowns
}

function replaced(value: unknown, path: Path, tokens: ReadonlyMap<string, string>, mistyped: Mistyped[]): unknown {
  if (typeof value === 'string') return replacedText(value, path, tokens, mistyped)
  if (Array.isArray(value)) return value.map((item, i) => replaced(item, [...path, i], tokens, mistyped))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [
    key,
    TEXTS.has(key) ? inner : replaced(inner, [...path, key], tokens, mistyped),
  ])
  return Object.fromEntries(entries)
}

function replacedText(text: string, path: Path, tokens: ReadonlyMap<string, string>, mistyped: Mistyped[]): string {
  const whole = tokens.get(text.trim())
  if (whole !== undefined) return whole
  const law = /^(.*?\p{L}\s*\()(.*)(\)\s*)$/su.exec(text)
  if (law === null) return text
  const [, before = '', inside = '', after = ''] = law
  const words = inside.replace(/[\p{L}][\p{L}\p{N}_-]*/gu, (word) => {
    const token = tokens.get(word)
    if (token !== undefined) return token
    const nearest = word.length < 4 || WORDS.has(word) ? undefined : nearestWord(word, [...tokens.keys()])
    if (nearest === undefined) return word
    mistyped.push({ path, word, nearest })
    return tokens.get(nearest)!
  })
  return before + words + after
}

/** Words that stand in the brackets of laws, and are no names. */
const WORDS = new Set(['mean', 'mode', 'high', 'shape', 'scale', 'hour'])

function entryOf(values: unknown, key: string): unknown {
  return typeof values === 'object' && values !== null ? (values as Record<string, unknown>)[key] : undefined
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
}
