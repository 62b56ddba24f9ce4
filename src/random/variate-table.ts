import { lawOf, type Distribution } from './distribution.ts'
import type { Law } from './law.ts'
import type { StreamTable } from './stream-table.ts'

/** The distributions of a model, numbered, each with its constants computed once. */
export class VariateTable {
  private readonly laws: Law[] = []

  /** Adds a distribution and returns its number. */
  add(distribution: Distribution): number {
    return this.laws.push(lawOf(distribution)) - 1
  }

  /** The variate of a distribution that belongs to a uniform number p in (0, 1). */
  quantile(index: number, p: number): number {
    return this.laws[index].quantile(p)
  }

  /** The variates of draws (a, b), (a + 1, b), ... of a stream, as many as `out` has room for. */
  draw(index: number, streams: StreamTable, stream: number, a: number, b: number, out: Float64Array): void {
    this.laws[index].draw(streams, stream, a, b, out)
  }
}
