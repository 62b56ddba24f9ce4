import { quantilesInPlace } from './quantiles-in-place.ts'

const FIRST_CHUNK = 1024
/** So many values, 2 MB, stand in the first array; more go to further arrays of that size. */
export const CHUNK = 262_144
const BYTES = CHUNK * Float64Array.BYTES_PER_ELEMENT

/**
 * Values kept for exact quantiles, at eight bytes each. Many of them are not moved while they become more, and their
 * memory is given back as soon as it is no longer needed, which does not wait until garbage is collected.
 */
export class KeptValues {
  /** The first grows by doubling up to CHUNK; those after it can be given back. */
  private chunks: Float64Array<ArrayBuffer>[] = [new Float64Array(FIRST_CHUNK)]
  /** The chunk that is being filled, how many values come before it, and how much of it is used. */
  private chunk = this.chunks[0]
  private before = 0
  private used = 0

  /** How many there are. */
  get count(): number {
    return this.before + this.used
  }

  reset(): void {
    const [first, ...others] = this.chunks
    others.forEach(giveBack)
    this.begin(first.length > CHUNK ? new Float64Array(FIRST_CHUNK) : first, 0)
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
    if (this.chunks.length > 1) this.join()
    return quantilesInPlace(this.chunk, this.used, probabilities)
  }

  /** As `quantiles`, of these values and others together. */
  quantilesWith(others: KeptValues, probabilities: readonly number[]): Float64Array {
    const all = new Float64Array(this.count + others.count)
    this.copyTo(all, 0)
    others.copyTo(all, this.count)
    return quantilesInPlace(all, all.length, probabilities)
  }

  /** Brings all values into one array, and gives the memory of each chunk back when it is copied. */
  private join(): void {
    const all = new Float64Array(this.count)
    this.copyTo(all, 0, giveBack)
    this.begin(all, all.length)
  }

  private copyTo(target: Float64Array, from: number, then?: (chunk: Float64Array<ArrayBuffer>) => void): void {
    let at = from
    for (const chunk of this.chunks) {
      const values = chunk === this.chunk ? chunk.subarray(0, this.used) : chunk
      target.set(values, at)
      at += values.length
      then?.(chunk)
    }
  }

  private begin(chunk: Float64Array<ArrayBuffer>, used: number): void {
    this.chunks = [chunk]
    this.chunk = chunk
    this.before = 0
    this.used = used
  }

  private extend(): void {
    if (this.used < CHUNK) {
      const longer = new Float64Array(2 * this.used)
      longer.set(this.chunk)
      this.begin(longer, this.used)
    } else {
      this.before += this.used
      this.used = 0
      this.chunk = new Float64Array(new ArrayBuffer(BYTES, { maxByteLength: BYTES }))
      this.chunks.push(this.chunk)
    }
  }
}

function giveBack(chunk: Float64Array<ArrayBuffer>): void {
  if (chunk.buffer.resizable) chunk.buffer.resize(0)
}
