import type { TraceLine } from './trace-line.ts'

/** Where two traces part: the number of the event, from 0, and what happens there in each; null where one has ended. */
export interface Divergence {
  readonly index: number
  readonly first: TraceLine | null
  readonly second: TraceLine | null
}

/** The first event that differs in time, to the last bit, or in what happens; null when there is none. */
export function firstDivergence(first: readonly TraceLine[], second: readonly TraceLine[]): Divergence | null {
  const longer = Math.max(first.length, second.length)
  for (let index = 0; index < longer; index++) {
    const one = first[index] ?? null
    const other = second[index] ?? null
    if (one?.time !== other?.time || one?.text !== other?.text) return { index, first: one, second: other }
  }
  return null
}

/** The divergence in words: `event 17: printer-1 begins card 3 at minute 12.5, but printer-1 is idle at minute 12.5`. */
export function formatDivergence({ index, first, second }: Divergence): string {
  const words = (line: TraceLine | null) =>
    line === null ? 'the run has ended' : `${line.text} at minute ${line.time}`
  return `event ${index}: ${words(first)}, but ${words(second)}`
}
