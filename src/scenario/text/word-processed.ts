import { phrase } from '../phrases/phrase.ts'
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
  const message = dash === undefined ? phrase('curly-quote', { mark: mark! }) : phrase('long-dash', { dash })
  return new Misreading(message, { suggestion: typed })
}
