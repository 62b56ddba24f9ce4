import { quantilesInPlace } from './quantiles-in-place.ts'

const FIRST_CHUNK = 1024
/** So many values, 2 MB, stand in the first array; more go to further arrays of that size. */
export const CHUNK = 262_144
const BYTES = CHUNK * Float64Array.BYTES_PER_ELEMENT

/** The values among which quantiles are looked for; used again by each call, as new memory takes time and stays a while. */
let scratch = new Float64Array(0)

/**
 * Values kept for exact quantiles, at eight bytes each. The first CHUNK of them stand in one array that grows by
 * doubling; where there are more, they are not moved, and their memory is given back by `reset`, which does not wait
 * until garbage is collected.
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
    if (this.before === 0) return quantilesInPlace(this.chunk, this.used, probabilities)
    return quantilesOf(this.parts(), probabilities)
  }

  /** As `quantiles`, of these values and others together. */
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
  // What is not written to takes no memory.
  if (room > scratch.length) scratch = new Float64Array(room)
  let at = 0
  for (const part of parts) {
    scratch.set(part, at)
    at += part.length
  }
  return quantilesInPlace(scratch, count, probabilities)
}
