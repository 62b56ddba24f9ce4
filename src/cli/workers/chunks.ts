/** Cuts a list into runs of at most `size`, in order. */
export function chunksOf<T>(list: readonly T[], size: number): T[][] {
  const chunks: T[][] = []
  for (let from = 0; from < list.length; from += size) chunks.push(list.slice(from, from + size))
  return chunks
}

/**
 * How many tasks to send a worker at a time: enough that the message costs little beside the work, few enough
 * that the workers end together and that a progress bar moves.
 */
export function chunkSize(tasks: number, workers: number): number {
  return Math.max(1, Math.min(8, Math.floor(tasks / (workers * 16))))
}
