/** Bins in each power of two. A bin is at most 1/128 of its values wide. */
const BITS = 7
const BINS_PER_OCTAVE = 2 ** BITS
/** The upper word of a double has 20 bits of its fraction. */
const SHIFT = 20 - BITS
/** Values below 2^-10 share bin 0. */
const BASE = (1023 - 10) * BINS_PER_OCTAVE
/** Which 32-bit word of a double holds sign, exponent and the beginning of the fraction. */
const UPPER = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0

const one = new Float64Array(1)
const oneAsWords = new Uint32Array(one.buffer)

/** A histogram as plain data: its bins with a count above 0, ascending, with the count and the sum of their values. */
export interface SparseBins {
  readonly bin: Uint16Array
  readonly count: Uint32Array
  readonly sum: Float64Array
}

/**
 * A histogram of values of 0 or more whose bins are cut from the bits of a floating-point number: 128 of equal width in
 * each power of two, as in HdrHistogram (G. Tene, hdrhistogram.org). It keeps the sum of each bin too, so that a bin
 * stands for the mean of its values: where all values of a bin are equal, nothing is lost. Memory grows with the range
 * of the values and not with their number, and is kept after `reset`.
 */
export class LogLinearHistogram {
  /** The bins from `origin` on; none before the first value. */
  private counts = new Uint32Array(0)
  private sums = new Float64Array(0)
  private origin = 0

  /** @param value 0 or more, finite */
  add(value: number): void {
    one[0] = value
    this.addPart(one, oneAsWords, 0, 1)
  }

  /**
   * Adds a part of an array of values, from an index to before another.
   * @param words the same memory as 32-bit words
   */
  addPart(values: Float64Array, words: Uint32Array, from: number, end: number): void {
    let { counts, sums, origin } = this
    for (let i = from; i < end; i++) {
      const bin = binOf(words[2 * i + UPPER])
      let at = bin - origin
      if (at < 0 || at >= counts.length) {
        this.widen(bin)
        ;({ counts, sums, origin } = this)
        at = bin - origin
      }
      counts[at]++
      sums[at] += values[i]
    }
  }

  bins(): SparseBins {
    const { counts, sums, origin } = this
    const used = counts.reduce((sum, count) => sum + Math.min(count, 1), 0)
    const sparse = { bin: new Uint16Array(used), count: new Uint32Array(used), sum: new Float64Array(used) }
    let to = 0
    for (let at = 0; at < counts.length; at++) {
      if (counts[at] === 0) continue
      sparse.bin[to] = origin + at
      sparse.count[to] = counts[at]
      sparse.sum[to++] = sums[at]
    }
    return sparse
  }

  reset(): void {
    this.counts.fill(0)
    this.sums.fill(0)
  }

  /** Makes room for a bin, by whole powers of two. */
  private widen(bin: number): void {
    const { counts, sums, origin } = this
    const octave = bin - (bin % BINS_PER_OCTAVE)
    const first = counts.length === 0 ? octave : Math.min(origin, octave)
    const end = Math.max(origin + counts.length, octave + BINS_PER_OCTAVE)
    this.counts = new Uint32Array(end - first)
    this.sums = new Float64Array(end - first)
    this.counts.set(counts, counts.length === 0 ? 0 : origin - first)
    this.sums.set(sums, sums.length === 0 ? 0 : origin - first)
    this.origin = first
  }
}

/** The least value of a bin; the first value after the bin is that of the next one. */
export function startOfBin(bin: number): number {
  if (bin === 0) return 0
  oneAsWords[UPPER] = (bin + BASE) << SHIFT
  oneAsWords[1 - UPPER] = 0
  return one[0]
}

function binOf(upperWord: number): number {
  return Math.max((upperWord >>> SHIFT) - BASE, 0)
}
