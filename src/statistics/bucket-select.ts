import { radixSelect } from './radix-select.ts'
import { selectInPlace } from './select.ts'

/** The upper half of a number (IEEE 754) is its sign, 11 bits of exponent and 20 of mantissa; 8 of these are kept. */
const DROPPED = 12
const PER_OCTAVE = 256
/** Numbers from 2 ** -8 to 2 ** 24 are told apart by 1/256 of an octave: waits in minutes, up to 32 years. */
const FIRST = (1023 - 8) * PER_OCTAVE
const INNER = 32 * PER_OCTAVE
const BEYOND = INNER
const INFINITE = INNER + 1
const INFINITY_DIGITS = 2047 * PER_OCTAVE
/** Where in the memory of a number its upper half stands. */
const UPPER = new Uint8Array(Uint16Array.of(1).buffer)[0]

/**
 * Buckets are in the order of their values; those below FIRST are counted with the first. A constant and not a function
 * declaration, as the compiler then knows that it never changes: that saves a fifth of a look.
 */
const bucketOf = (upper: number): number => {
  const bucket = (upper >> DROPPED) - FIRST
  // INNER is a power of two, so that one look tells both ends.
  if ((bucket & -INNER) === 0) return bucket
  if (bucket < 0) return 0
  return bucket === INFINITY_DIGITS - FIRST ? INFINITE : BEYOND
}

/** Used again by each call, as clearing costs less than making them. */
const counts = new Uint32Array(INFINITE + 1)
/** The window, from 1, into which the values of a bucket are copied; 0 for those that are passed over. */
const windowOf = new Uint16Array(INFINITE + 1)
/** Arrays whose memory can be resized are read slowly, number by number; so they are copied here block by block. */
const block = new Float64Array(4096)

/** Where a value that is looked for stands: in which bucket, and its rank there, from 1. */
interface Place {
  readonly bucket: number
  readonly rank: number
}

/**
 * The values of given ranks among many that stand in several arrays, without moving them, with two looks at each
 * whatever the number of ranks. The values are counted in narrow buckets, a table of their upper bits; one walk over the
 * counts finds the bucket of each rank; the few values of these buckets are copied and selected from. Where a bucket
 * holds too many for that, `radixSelect` goes on.
 *
 * @param parts may hold infinities but no NaN; fastest when most are from 2 ** -8 to 2 ** 24, or infinite
 * @param ranks from 1 to the number of values; fastest in ascending order
 * @param few so many values of one bucket are copied, at eight bytes each
 */
export function bucketSelect(parts: readonly Float64Array[], ranks: readonly number[], few = 262_144): Float64Array {
  counts.fill(0)
  for (const part of parts) inBlocks(part, countBuckets)
  const places = placesOf(ranks)
  const found = selectAmong(parts, places, few)
  const rest = places.flatMap(({ bucket }, i) => (isCopied(bucket, few) || bucket === INFINITE ? [] : [i]))
  if (rest.length === 0) return found
  const restRanks = rest.map((i) => ranks[i])
  for (const [at, value] of radixSelect(parts, restRanks, few).entries()) found[rest[at]] = value
  return found
}

function isCopied(bucket: number, few: number): boolean {
  return counts[bucket] <= few && bucket !== INFINITE
}

function inBlocks(part: Float64Array, look: (values: Float64Array) => void): void {
  if (part.buffer instanceof ArrayBuffer && part.buffer.resizable) {
    for (let from = 0; from < part.length; from += block.length) {
      const values = part.subarray(from, from + block.length)
      block.set(values)
      look(block.subarray(0, values.length))
    }
  } else look(part)
}

function inHalves(values: Float64Array): Int32Array {
  return new Int32Array(values.buffer, values.byteOffset, 2 * values.length)
}

/** Two at a time, so that the next does not wait until the count of the last is written. */
function countBuckets(values: Float64Array): void {
  const halves = inHalves(values)
  const odd = values.length & 1
  if (odd > 0) counts[bucketOf(halves[UPPER])]++
  for (let at = 2 * odd + UPPER; at < halves.length; at += 4) {
    const one = bucketOf(halves[at])
    const other = bucketOf(halves[at + 2])
    counts[one]++
    counts[other]++
  }
}

function placesOf(ranks: readonly number[]): Place[] {
  const places: Place[] = []
  let bucket = 0
  let below = 0
  for (const rank of ranks) {
    if (rank <= below) bucket = below = 0
    while (below + counts[bucket] < rank) below += counts[bucket++]
    places.push({ bucket, rank: rank - below })
  }
  return places
}

/** The values at the places, NaN for those whose bucket holds too many. */
function selectAmong(parts: readonly Float64Array[], places: readonly Place[], few: number): Float64Array {
  const ends = openWindows(places, few)
  const values = new Float64Array(ends[ends.length - 1])
  ends.copyWithin(1, 0)
  for (const part of parts) inBlocks(part, (some) => gather(some, values, ends))
  let last = 0
  return Float64Array.from(places, ({ bucket, rank }) => {
    if (bucket === INFINITE) return Infinity
    const window = windowOf[bucket]
    if (window === 0) return NaN
    const start = ends[window - 1]
    const at = start + rank - 1
    // What an earlier selection left before its place is not above this one.
    selectInPlace(values, at, last > at ? start : Math.max(start, last), ends[window] - 1)
    last = at
    return values[at]
  })
}

/** Gives each bucket with few values a window, and returns where the windows end, the one before the first included. */
function openWindows(places: readonly Place[], few: number): Uint32Array {
  windowOf.fill(0)
  const ends = [0]
  for (const { bucket } of places) {
    if (windowOf[bucket] > 0 || !isCopied(bucket, few)) continue
    windowOf[bucket] = ends.length
    ends.push(ends[ends.length - 1] + counts[bucket])
  }
  return Uint32Array.from(ends)
}

/** Copies the values that have a window to where it ends so far; two at a time, as seldom one of them has. */
function gather(from: Float64Array, to: Float64Array, ends: Uint32Array): void {
  const halves = inHalves(from)
  const odd = from.length & 1
  if (odd > 0) {
    const window = windowOf[bucketOf(halves[UPPER])]
    if (window !== 0) to[ends[window]++] = from[0]
  }
  for (let at = 2 * odd + UPPER; at < halves.length; at += 4) {
    const one = windowOf[bucketOf(halves[at])]
    const other = windowOf[bucketOf(halves[at + 2])]
    if ((one | other) === 0) continue
    if (one !== 0) to[ends[one]++] = from[at >> 1]
    if (other !== 0) to[ends[other]++] = from[(at >> 1) + 1]
  }
}
