import { phrase, type Phrase } from './phrase.ts'

/** What is to be written instead of two keys that cannot stand together, by the two in the order of the alphabet. */
const INSTEAD: Readonly<Record<string, Phrase>> = {
  'every since': phrase('dates-instead-of-every'),
}

/** What may be written where two keys that belong to different forms stand together. */
export function insteadOfBoth(key: string, other: string): Phrase {
  const [one = key, second = other] = [key, other].toSorted()
  return INSTEAD[`${one} ${second}`] ?? phrase('one-key-of-two', { one: other, other: key })
}
