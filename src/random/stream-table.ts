import { streamName } from './stream-name.ts'
import type { StreamName } from './stream-name.ts'
import { minusLog } from '../statistics/special/exponential-quantile.ts'
import { threefry2x32 } from './threefry.ts'
import { threefryUniform } from './threefry-uniform.ts'

const twoTo32 = 4294967296

/**
 * The named random streams of one replication. A stream is a function, not a state: draw (a, b) of a stream depends
 * only on the seed, the replication, the name of the stream, a and b. So the same failure of the same unit takes the
 * same time in every plan, whatever else was drawn before (common random numbers), and a new stream does not change the
 * others.
 */
export class StreamTable {
  private readonly names: StreamName[] = []
  private readonly taken = new Set<string>()
  private keys = new Int32Array(0)

  /**
   * @param names stream s is called names[s]
   * @throws RangeError when two streams have the same name
   */
  constructor(names: readonly string[] = []) {
    for (const name of names) this.add(name)
    this.start(0, 0)
  }

  /**
   * Adds a stream and returns its number; it can be drawn from after the next start.
   * @throws RangeError when a stream has this name already
   */
  add(name: string): number {
    if (this.taken.has(name)) {
      throw new RangeError(`two random streams are called "${name}"; every stream needs its own name`)
    }
    this.taken.add(name)
    return this.names.push(streamName(name)) - 1
  }

  /**
   * Sets the keys of all streams for one replication. Until then they are those of seed 0, replication 0.
   * @param seed non-negative safe integer
   * @param replication non-negative safe integer
   * @throws RangeError for any other number
   */
  start(seed: number, replication: number): void {
    checkWhole('seed', seed)
    checkWhole('replication', replication)
    const key = new Int32Array(2)
    if (this.keys.length < 2 * this.names.length) this.keys = new Int32Array(2 * this.names.length)
    this.names.forEach((name, s) => {
      threefry2x32(20, lowWord(seed), highWord(seed), name.word0, name.word1, key)
      threefry2x32(20, key[0], key[1], lowWord(replication), highWord(replication), key)
      this.keys.set(key, 2 * s)
    })
  }

  /**
   * Draw (a, b) of stream s: uniform on (0, 1), never 0 or 1, an odd multiple of 2^-53.
   * @param a int32 counter
   * @param b int32 counter
   */
  uniform(s: number, a: number, b: number): number {
    return threefryUniform(this.keys[2 * s], this.keys[2 * s + 1], a, b)
  }

  /** Draws (a, b), (a + 1, b), ... of stream s, as many as `out` has room for; half the time per draw of `uniform`. */
  uniforms(s: number, a: number, b: number, out: Float64Array): void {
    const key0 = this.keys[2 * s]
    const key1 = this.keys[2 * s + 1]
    const count = out.length
    for (let i = 0; i < count; i++) out[i] = threefryUniform(key0, key1, (a + i) | 0, b)
  }

  /** As `uniforms`, but gives the exponential variates with a mean; two thirds of the time of two separate loops. */
  exponentials(s: number, a: number, b: number, mean: number, out: Float64Array): void {
    const key0 = this.keys[2 * s]
    const key1 = this.keys[2 * s + 1]
    // as 32-bit integers, so that the loop need not check them
    const from = a | 0
    const second = b | 0
    const count = out.length
    for (let i = 0; i < count; i++) {
      out[i] = mean * minusLog(1 - threefryUniform(key0, key1, (from + i) | 0, second))
    }
  }
}

function checkWhole(what: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${what} is ${value}; it must be a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`)
  }
}

function lowWord(value: number): number {
  return (value % twoTo32) | 0
}

function highWord(value: number): number {
  return Math.floor(value / twoTo32) | 0
}
