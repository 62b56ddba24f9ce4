import { fitted, wrapText } from './wrap-text.ts'

/** Where a sentence ends and another one begins. */
const BETWEEN_SENTENCES = /(?<=[.!?][”"’)]?) (?=[“"‘(]?\p{Lu})/u

/**
 * A text in at most so many lines, those after the first indented: as many of its sentences as fit, and of a first one that is longer
 * its beginning. What is left out is told by ….
 */
export function inFewLines(text: string, width: number, most: number): string {
  const lines = wrapText(text, width, 2).split('\n')
  if (lines.length <= most) return lines.join('\n')
  const sentences = text.split(BETWEEN_SENTENCES)
  for (let count = sentences.length - 1; count > 0; count--) {
    const begun = wrapText(`${sentences.slice(0, count).join(' ')} …`, width, 2)
    if (begun.split('\n').length <= most) return begun
  }
  const last = `${lines[most - 1]} ${lines[most].trim()}`
  return [...lines.slice(0, most - 1), fitted(last, width).trimEnd()].join('\n')
}
