const LARGEST = 8

/**
 * Cuts a list of tasks into runs to send to workers, in order: large enough at first that a message costs little beside
 * the work, smaller and smaller at the end, so that the workers end together. Their lengths are powers of two, so that
 * two or four tasks that belong together are not parted.
 */
export function* chunksOf<T>(tasks: readonly T[], workers: number): Generator<T[], void> {
  for (let from = 0; from < tasks.length;) {
    const size = 2 ** Math.ceil(Math.log2((tasks.length - from) / (16 * workers)))
    yield tasks.slice(from, (from += Math.min(LARGEST, Math.max(1, size))))
  }
}
