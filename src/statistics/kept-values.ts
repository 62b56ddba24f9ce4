import { bucketSelect } from './bucket-select.ts'
import { quantileRank, quantilesInPlace } from './select.ts'

const FIRST_CHUNK = 1024
/** So many values, 2 MB, stand in one array; more go to further arrays of that size. */
export const CHUNK = 262_144
/** From so many on, counting in buckets is much faster than moving the values. */
const MANY = 4096
const BYTES = CHUNK * Float64Array.BYTES_PER_ELEMENT

/**
 * Values kept for exact quantiles, at eight bytes each. The first CHUNK of them stand in one array that grows by
 * doubling; where there are more, they are neither moved nor copied, and their memory is given back by `reset`, which
 * does not wait until garbage is collected.
 */
export class KeptValues {
  private readonly chunks = [new Float64Array(FIRST_CHUNK)]
  /** The chunk that is being filled, how many come before it, and how much of it is used. */
  private chunk = this.chunks[0]
  private before = 0
  private used = 0

  /** How many there are. */
  get count(): number {
    return this.before * CHUNK + this.used
  }

  reset(): void {
    for (; this.before > 0; this.before--) this.chunks[this.before].buffer.resize(0)
    this.chunk = this.chunks[0]
    this.used = 0
  }

  /** @param value may be infinite but not NaN */
  add(value: number): void {
    if (this.used === this.chunk.length) this.extend()
    this.chunk[this.used++] = value
  }

  /** Adds the first `count` values of an array. */
  addAll(values: Float64Array, count: number): void {
    for (let added = 0; added < count;) {
      if (this.used === this.chunk.length) this.extend()
      const more = Math.min(count - added, this.chunk.length - this.used)
      this.chunk.set(values.subarray(added, added + more), this.used)
      this.used += more
      added += more
    }
  }

  /**
   * Exact quantiles, defined as those of `quantilesInPlace`; the values may stand in another order afterwards.
   * @param probabilities in [0, 1]; fastest in ascending order
   * @returns one for each probability; NaN when nothing was added
   */
  quantiles(probabilities: readonly number[]): Float64Array {
    if (this.count < MANY) return quantilesInPlace(this.chunk, this.used, probabilities)
    return selectQuantiles(this.parts(), this.count, probabilities)
  }

  /** As `quantiles`, of these values and others together. */
  quantilesWith(others: KeptValues, probabilities: readonly number[]): Float64Array {
    const count = this.count + others.count
    const parts = [...this.parts(), ...others.parts()]
    if (count >= MANY) return selectQuantiles(parts, count, probabilities)
    const all = Float64Array.from(parts.flatMap((part) => [...part]))
    return quantilesInPlace(all, count, probabilities)
  }

  private parts(): Float64Array[] {
    return [...this.chunks.slice(0, this.before), this.chunk.subarray(0, this.used)]
  }

  private extend(): void {
    if (this.used < CHUNK) {
      this.chunk = new Float64Array(2 * this.used)
      this.chunk.set(this.chunks[0])
      this.chunks[0] = this.chunk
    } else {
      this.chunk = this.chunks[++this.before] ??= new Float64Array(new ArrayBuffer(0, { maxByteLength: BYTES }))
      this.chunk.buffer.resize(BYTES)
      this.used = 0
    }
  }
}

function selectQuantiles(
  parts: readonly Float64Array[],
  count: number,
  probabilities: readonly number[],
): Float64Array {
  return bucketSelect(
    parts,
    probabilities.map((p) => quantileRank(count, p)),
  )
}
