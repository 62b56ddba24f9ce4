import { say, type Language } from './say.ts'

/** "a", "a and b", "a, b and c". */
export function joinAnd(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join('')
  return say(language, 'joinAnd', { list: items.slice(0, -1).join(', '), last: items.at(-1)! })
}
