import { distance } from 'fastest-levenshtein'

/** The candidate that a misspelt word most likely meant, or undefined when none is near. */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = simplified(word)
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(wanted.length / 2.5)) + 1
  for (const candidate of candidates) {
    const d = distance(wanted, simplified(candidate))
    if (d < bestDistance) {
      best = candidate
      bestDistance = d
    }
  }
  return best
}

function simplified(word: string): string {
  return word.toLowerCase().replace(/[_ ]/g, '-')
}
