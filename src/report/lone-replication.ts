import type { Results } from '../experiments/results.ts'
import type { en } from './words/en.ts'
import { say, type Language, type Values } from './words/say.ts'

/**
 * The number of the replication where the results are those of a single one, of each plan; null otherwise. Of a single
 * one there is neither an interval nor a probability, and nothing may be said that needs one.
 */
export function loneReplication({ manifest }: Results): number | null {
  return manifest.replications === 1 ? (manifest.replication ?? 0) : null
}

/** Texts that are others for a single replication: beside "name" there is "name.one". */
type TextWithOne = {
  [Key in keyof typeof en]: `${Key}.one` extends keyof typeof en ? Key : never
}[keyof typeof en]

/** A text as it fits the results: of many replications, or of a single one, which takes no other values but its number. */
export function sayOf<Key extends TextWithOne>(
  results: Results,
  language: Language,
  key: Key,
  ...values: Values<Key>
): string {
  const replication = loneReplication(results)
  if (replication === null) return say(language, key, ...values)
  const given = { ...values[0], replication } as never
  return (say as (language: Language, key: string, values: object) => string)(language, `${key}.one`, given)
}
