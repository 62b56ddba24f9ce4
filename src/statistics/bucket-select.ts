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

/** The bits dropped tell the values of one bucket apart, in the same order: so many fine buckets it is divided into. */
const FINE = 2 ** DROPPED

/** How many values each bucket holds, and which buckets are copied. */
interface Tally {
  readonly counts: Uint32Array
  /** The window, from 1, into which the values of a bucket are copied; 0 for those that are passed over. */
  readonly windowOf: Uint16Array
  /** Copies the values that have a window to where it ends so far. */
  readonly gather: (from: Float64Array, to: Float64Array, ends: Uint32Array) => void
}

/** Used again by each call, as clearing costs less than making them. */
const counts = new Uint32Array(INFINITE + 1)
const windowOf = new Uint16Array(INFINITE + 1)
const coarse: Tally = { counts, windowOf, gather }
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
 * counts finds the bucket of each rank; the few values of these buckets are copied and selected from. Buckets that hold
 * too many for that are divided by the bits that follow, with two more looks. What is still too much, such as many equal
 * values, is left to `radixSelect`.
 *
 * @param parts may hold infinities but no NaN; fastest when most are from 2 ** -8 to 2 ** 24, or infinite
 * @param ranks from 1 to the number of values; fastest in ascending order
 * @param few so many values of one bucket are copied, at eight bytes each
 */
export function bucketSelect(parts: readonly Float64Array[], ranks: readonly number[], few = 262_144): Float64Array {
  counts.fill(0)
  for (const part of parts) inBlocks(part, countBuckets)
  const places = placesOf(ranks)
  const found = new Float64Array(ranks.length).fill(NaN)
  fill(found, places, isInfinite, (those) => those.map(() => Infinity))
  fill(found, places, isAny, (those) => selectAmong(parts, coarse, those, few))
  fill(found, places, isDivisible, (those) => selectFinely(parts, those, few))
  fill(found, ranks, isAny, (those) => radixSelect(parts, those, few))
  return found
}

/** Looks for the values not yet found, with what is known of each if that is of use. */
function fill<Known>(
  found: Float64Array,
  known: readonly Known[],
  isOfUse: (known: Known) => boolean,
  select: (known: readonly Known[]) => ArrayLike<number>,
): void {
  const missing = known.flatMap((each, i) => (Number.isNaN(found[i]) && isOfUse(each) ? [i] : []))
  if (missing.length === 0) return
  const values = select(missing.map((i) => known[i]))
  missing.forEach((i, at) => (found[i] = values[at]))
}

const isAny = (): boolean => true
const isInfinite = ({ bucket }: Place): boolean => bucket === INFINITE
/** Whether the values of a bucket differ in nothing but the bits dropped and those below. */
const isDivisible = ({ bucket }: Place): boolean => bucket > 0 && bucket < INNER

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

/** The values at places in buckets that hold too many; NaN where a fine bucket holds too many, too. */
function selectFinely(parts: readonly Float64Array[], places: readonly Place[], few: number): Float64Array {
  const buckets = [...new Set(places.map(({ bucket }) => bucket))]
  windowOf.fill(0)
  buckets.forEach((bucket, i) => (windowOf[bucket] = i + 1))
  const fine = fineTally(buckets.length)
  for (const part of parts) inBlocks(part, (values) => countFinely(values, fine.counts))
  const finePlaces = places.map(({ bucket, rank }) => finePlaceOf(rank, fine.counts, windowOf[bucket] * FINE))
  return selectAmong(parts, fine, finePlaces, few)
}

/** The place of a rank among the values that are counted from a fine bucket on. */
function finePlaceOf(rank: number, fineCounts: Uint32Array, from: number): Place {
  let bucket = from
  let below = 0
  while (below + fineCounts[bucket] < rank) below += fineCounts[bucket++]
  return { bucket, rank: rank - below }
}

/** A tally of the fine buckets of so many buckets; the first FINE are those of all other values. */
function fineTally(buckets: number): Tally {
  const size = (buckets + 1) * FINE
  const fineWindowOf = new Uint16Array(size)
  return {
    counts: new Uint32Array(size),
    windowOf: fineWindowOf,
    gather: (from, to, ends) => gatherFinely(from, to, ends, fineWindowOf),
  }
}

const fineBucketOf = (upper: number): number => (windowOf[bucketOf(upper)] << DROPPED) | (upper & (FINE - 1))

function countFinely(values: Float64Array, fineCounts: Uint32Array): void {
  const halves = inHalves(values)
  for (let at = UPPER; at < halves.length; at += 2) fineCounts[fineBucketOf(halves[at])]++
}

function gatherFinely(from: Float64Array, to: Float64Array, ends: Uint32Array, fineWindowOf: Uint16Array): void {
  const halves = inHalves(from)
  for (let i = 0; i < from.length; i++) {
    const window = fineWindowOf[fineBucketOf(halves[2 * i + UPPER])]
    if (window !== 0) to[ends[window]++] = from[i]
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

/** The values at the places, NaN for those whose bucket is not copied. */
function selectAmong(
  parts: readonly Float64Array[],
  tally: Tally,
  places: readonly Place[],
  few: number,
): Float64Array {
  const ends = openWindows(places, tally, few)
  const values = new Float64Array(ends[ends.length - 1])
  ends.copyWithin(1, 0)
  if (values.length > 0) for (const part of parts) inBlocks(part, (some) => tally.gather(some, values, ends))
  let last = 0
  return Float64Array.from(places, ({ bucket, rank }) => {
    const window = tally.windowOf[bucket]
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
function openWindows(places: readonly Place[], tally: Tally, few: number): Uint32Array {
  tally.windowOf.fill(0)
  const ends = [0]
  for (const { bucket } of places) {
    if (tally.windowOf[bucket] > 0 || tally.counts[bucket] > few) continue
    tally.windowOf[bucket] = ends.length
    ends.push(ends[ends.length - 1] + tally.counts[bucket])
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
