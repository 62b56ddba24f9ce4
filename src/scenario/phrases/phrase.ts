import type { Limit } from '../../limits/limit.ts'
import type { allPhrases } from './all-phrases.ts'

/** The languages of the catalogue. */
export type PhraseLanguage = 'en' | 'id'

/** The codes of all that is said of a wrong scenario. */
export type PhraseCode = keyof typeof allPhrases

/** What is said, without words: a code, and the values of the names in braces of its text. */
export interface Phrase {
  readonly code: PhraseCode
  readonly values: Readonly<Record<string, PhraseValue>>
}

/** A text of the user's, a number, or what has words of its own in each language. */
export type PhraseValue = string | number | Phrase | PhraseList | BeyondLimit

/** Several of a kind: `a map, a list or text`; with 'each and' `mon and tue and wed`. */
export interface PhraseList {
  readonly joined: 'and' | 'or' | 'each and'
  readonly parts: readonly (string | Phrase)[]
}

/** The sentence of a limit, see `sayLimit`. */
export interface BeyondLimit {
  readonly limit: Limit
  readonly found: number
}

/** The `{names}` that occur in a text. */
type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never

/** What has to be given with a code. */
type ValuesOf<Code extends PhraseCode> = [Placeholder<(typeof allPhrases)[Code]['en']>] extends [never]
  ? []
  : [{ readonly [name in Placeholder<(typeof allPhrases)[Code]['en']>]: PhraseValue }]

/** A phrase of the catalogue; the compiler checks that all its values are given. */
export function phrase<Code extends PhraseCode>(code: Code, ...values: ValuesOf<Code>): Phrase {
  return { code, values: values[0] ?? {} }
}

/** What is the same in every language, because it is typed into a scenario as it stands: `YYYY-MM-DD`. */
export function asTyped(text: string): Phrase {
  return phrase('as-typed', { text })
}

/** The sentence of a limit; `found` is in its unit. */
export function beyondLimit(limit: Limit, found: number): Phrase {
  return phrase('beyond-limit', { sentence: { limit, found } })
}

/** The same phrase with every text of the user's in it changed. */
export function withTexts(given: Phrase, change: (text: string) => string): Phrase {
  const value = (each: PhraseValue): PhraseValue => {
    if (typeof each === 'string') return change(each)
    if (typeof each === 'number' || 'limit' in each) return each
    if ('code' in each) return withTexts(each, change)
    return {
      ...each,
      parts: each.parts.map((part) => (typeof part === 'string' ? change(part) : withTexts(part, change))),
    }
  }
  return {
    ...given,
    values: Object.fromEntries(Object.entries(given.values).map(([name, each]) => [name, value(each)])),
  }
}
