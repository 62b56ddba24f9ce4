import { quantilesInPlace } from './quantiles-in-place.ts'

const FIRST_CHUNK = 1024
/** Values in a chunk of 2 MB. */
export const CHUNK = 262_144
const BYTES = CHUNK * Float64Array.BYTES_PER_ELEMENT

/**
 * Memory in which quantiles are selected. It is kept between calls, because new memory costs time and is released late.
 */
let scratch = new Float64Array(0)

/**
 * Values kept for exact quantiles, at eight bytes each. The first chunk grows by doubling; further chunks have full
 * size, so their values are never moved, and `reset` releases their memory without waiting for garbage collection.
 */
export class KeptValues {
  private readonly chunks = [new Float64Array(FIRST_CHUNK)]
  /** The chunk being filled, the number of chunks before it, and its number of values. */
  private chunk = this.chunks[0]
  private before = 0
  private used = 0

  /** Number of values. */
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
   * Exact quantiles, as defined by `quantilesInPlace`; the values may be reordered.
   * @param probabilities in [0, 1]; fastest in ascending order
   * @returns one for each probability; NaN when there are no values
   */
  quantiles(probabilities: readonly number[]): Float64Array {
    if (this.before === 0) return quantilesInPlace(this.chunk, this.used, probabilities)
    return quantilesOf(this.parts(), probabilities)
  }

  /** As `quantiles`, of these and other values together. */
  quantilesWith(others: KeptValues, probabilities: readonly number[]): Float64Array {
    return quantilesOf([...this.parts(), ...others.parts()], probabilities)
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

function quantilesOf(parts: readonly Float64Array[], probabilities: readonly number[]): Float64Array {
  const count = parts.reduce((sum, { length }) => sum + length, 0)
  let room = Math.max(CHUNK, scratch.length)
  while (room < count) room *= 2
  // The operating system provides memory only for pages that are written.
  if (room > scratch.length) scratch = new Float64Array(room)
  let at = 0
  for (const part of parts) {
    scratch.set(part, at)
    at += part.length
  }
  return quantilesInPlace(scratch, count, probabilities)
}
