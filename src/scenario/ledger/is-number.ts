import type { Path } from '../text/source.ts'

/** Keys whose values are words, numbers in them or not. */
const WORDED = new Set(['title', 'note', 'extends', 'combines', 'currency'])

/** A digit that belongs to no name, such as that of printer-1. */
const NUMBER = /(?:^|[\s(,:<>=[])[-+]?\.?\d/

/** Whether a value is a title or a note. */
export function isWords(path: Path): boolean {
  const key = path.findLast((part) => typeof part === 'string' && part !== 'en' && part !== 'id')
  return WORDED.has(String(key))
}

/** Whether a number, a time or a date is in a value: in `poisson(300 per day)`, and not in `printer-1`. */
export function isNumber(path: Path, text: string): boolean {
  return !isWords(path) && !/\.(csv|ya?ml|json)$/i.test(text) && NUMBER.test(text)
}
