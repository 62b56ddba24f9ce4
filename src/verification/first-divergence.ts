import type { TraceLine } from './trace-line.ts'

/**
 * The first difference between two traces: number of the event, from 0, and its text in each; null where a trace has
 * ended.
 */
export interface Divergence {
  readonly index: number
  readonly first: TraceLine | null
  readonly second: TraceLine | null
}

/** The divergence in words: `event 17: printer-1 begins card 3 at minute 12.5, but printer-1 is idle at minute 12.5`. */
export function formatDivergence({ index, first, second }: Divergence): string {
  const words = (line: TraceLine | null) =>
    line === null ? 'the run has ended' : `${line.text} at minute ${line.time}`
  return `event ${index}: ${words(first)}, but ${words(second)}`
}
