import { Misreading } from './misreading.ts'

/**
 * What is wrong with a text that could be read if it had been typed, and not set by a word processor: long dashes for -,
 * curly quotation marks. Null for any other.
 */
export function wordProcessed(text: string, read: (text: string) => unknown): Misreading | null {
  const [dash] = /[‐‑‒–—―−]/u.exec(text) ?? []
  const [mark] = /[‘’‚“”„]/u.exec(text) ?? []
  if (dash === undefined && mark === undefined) return null
  const typed = text.replaceAll(/[‐‑‒–—―−]/gu, '-').replaceAll(/[‘’‚“”„]/gu, '')
  try {
    read(typed)
  } catch {
    return null
  }
  const message =
    dash === undefined
      ? `"${mark}" is a curly quotation mark; leave it out, or type '`
      : `"${dash}" is a long dash; type -`
  return new Misreading(message, { suggestion: typed })
}
