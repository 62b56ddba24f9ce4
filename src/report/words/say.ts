import { en } from './en.ts'
import { fillIn } from './fill-in.ts'
import { id } from './id.ts'

export type Language = 'en' | 'id'

/** The names of all texts; both languages have the same. */
export type WordKey = keyof typeof en

/** The `{names}` that occur in a text. */
type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never

/** What has to be given with a text. */
export type Values<Key extends WordKey> = [Placeholder<(typeof en)[Key]>] extends [never]
  ? []
  : [{ readonly [name in Placeholder<(typeof en)[Key]>]: string | number }]

const dictionaries = { en, id }

/** The text of that name with its placeholders filled in; the compiler checks that all of them are given. */
export function say<Key extends WordKey>(language: Language, key: Key, ...values: Values<Key>): string {
  const text: string = dictionaries[language][key]
  const filling: Readonly<Record<string, string | number>> = values[0] ?? {}
  return fillIn(text, filling)
}

/** A text without placeholders whose name comes from results; the name itself where there is no such text. */
export function sayNamed(language: Language, key: string): string {
  const texts: Readonly<Record<string, string | undefined>> = dictionaries[language]
  return (Object.hasOwn(texts, key) ? texts[key] : undefined) ?? key
}
