import { type Distribution, given, lawOf, unsureNumbers } from '../../random/distribution.ts'
import type { Law } from '../../random/law.ts'
import type { StreamTable } from '../../random/stream-table.ts'
import { type UnsureNumber, valueOf } from '../../random/unsure.ts'
import type { Unknown } from '../../scenario/compiled/unknowns.ts'

/**
 * What nobody knows about the office: each unknown is drawn once, at the begin of a replication, and its value holds
 * until the horizon. Its stream has its name, so that it is the same in all plans of that replication.
 */
export class Unknowns {
  /** Of this replication, in the order of the scenario. */
  readonly values: Float64Array
  private readonly unknowns: readonly Unknown[]
  private readonly laws: readonly Law[]
  private readonly streams: StreamTable
  private readonly ofStream: readonly number[]

  constructor(unknowns: readonly Unknown[], streams: StreamTable) {
    this.unknowns = unknowns
    this.streams = streams
    this.laws = unknowns.map(({ distribution }) => lawOf(distribution))
    this.ofStream = unknowns.map(({ name }) => streams.add(`unknown ${name}`))
    this.values = new Float64Array(unknowns.length)
  }

  /** Draws all of them; the streams are those of the replication. */
  draw(): void {
    this.laws.forEach((law, u) => (this.values[u] = law.quantile(this.streams.uniform(this.ofStream[u], 0, 0))))
  }

  /** The value of an unknown, by its name. */
  readonly value = (name: string): number => this.values[this.unknowns.findIndex((unknown) => unknown.name === name)]

  valueOf(number: number | UnsureNumber): number {
    return valueOf(number, this.value)
  }

  /** A distribution as it is in this replication. */
  given(distribution: Distribution): Distribution {
    return given(distribution, this.value)
  }

  /** All that the variates of a distribution depend on, as plain data. */
  lawsBehind(distribution: Distribution | null): unknown {
    const names = distribution === null ? [] : unsureNumbers(distribution).map(({ unknown }) => unknown)
    if (names.length === 0) return distribution
    return [distribution, this.unknowns.filter(({ name }) => names.includes(name))]
  }
}
