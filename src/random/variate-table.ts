import { type Distribution, given, lawOf, unsureNumbers } from './distribution.ts'
import type { Law } from './law.ts'
import type { StreamTable } from './stream-table.ts'

/** The distributions of a model, numbered, each with its constants computed once. */
export class VariateTable {
  private readonly laws: Law[] = []
  /** Those with parameters that are drawn once per replication, and their numbers. */
  private readonly unsure: { readonly index: number; readonly distribution: Distribution }[] = []

  /** Adds a distribution and returns its number. */
  add(distribution: Distribution): number {
    const index = this.laws.push(lawOf(distribution)) - 1
    if (unsureNumbers(distribution).length > 0) this.unsure.push({ index, distribution })
    return index
  }

  /** A replication begins, in which the unknowns, by name, have these values. */
  start(valueOfUnknown: (name: string) => number): void {
    for (const { index, distribution } of this.unsure) this.laws[index] = lawOf(given(distribution, valueOfUnknown))
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
