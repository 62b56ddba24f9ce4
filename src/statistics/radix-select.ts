import { selectInPlace } from './select.ts'

const DIGITS = 4
const RADIX = 65_536
const SIGN = RADIX / 2
/** Where in the memory of a number its digits stand, the one of most weight first. */
const PLACES = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? [3, 2, 1, 0] : [0, 1, 2, 3]
const [LEADING] = PLACES

/**
 * The values of given ranks among very many that stand in several arrays, without moving them or copying more than a
 * few. Radix selection: numbers of one sign are ordered as the digits of their binary form (IEEE 754) are, so the values
 * are counted by their first digit in base 65,536, those that have the digit found by their second, and so on: at most
 * four looks at each value for a rank, however the values are spread. When few are left, they are copied and selected
 * from. Cf. Knuth (1998), The Art of Computer Programming 3, 5.2.5.
 *
 * @param parts may hold infinities but no NaN
 * @param ranks from 1 to the number of values
 * @param few so many values are rather copied than counted by one more digit
 */
export function radixSelect(parts: readonly Float64Array[], ranks: readonly number[], few: number): Float64Array {
  const inDigits = parts.map((part) => new Uint16Array(part.buffer, part.byteOffset, DIGITS * part.length))
  const counted = new Map<string, Uint32Array>()
  return Float64Array.from(ranks, (rank) => {
    const found: number[] = []
    let left = rank
    for (;;) {
      const counts = counted.get(found.join()) ?? countNext(inDigits, found)
      counted.set(found.join(), counts)
      const [digit, below] = digitAt(counts, left, found)
      left -= below
      found.push(digit)
      if (found.length === DIGITS) return numberOf(found)
      if (counts[digit] <= few) return selectAmong(parts, inDigits, found, left, counts[digit])
    }
  })
}

/** Counts the values that begin with the digits found, by the digit that follows. */
function countNext(parts: readonly Uint16Array[], found: readonly number[]): Uint32Array {
  const counts = new Uint32Array(RADIX)
  for (const part of parts) {
    if (found.length === 0) countFirst(part, counts)
    else countAfter(part, found, counts)
  }
  return counts
}

function countFirst(digits: Uint16Array, counts: Uint32Array): void {
  for (let at = LEADING; at < digits.length; at += DIGITS) counts[digits[at]]++
}

function countAfter(digits: Uint16Array, found: readonly number[], counts: Uint32Array): void {
  const [first] = found
  const next = PLACES[found.length]
  for (let at = 0; at < digits.length; at += DIGITS) {
    if (digits[at + LEADING] === first && goesOn(digits, at, found)) counts[digits[at + next]]++
  }
}

/** Whether a value with the first of the digits found has the others, too. */
function goesOn(digits: Uint16Array, at: number, found: readonly number[]): boolean {
  for (let i = 1; i < found.length; i++) if (digits[at + PLACES[i]] !== found[i]) return false
  return true
}

/** The value of a rank among the `count` values that begin with the digits found. */
function selectAmong(
  parts: readonly Float64Array[],
  inDigits: readonly Uint16Array[],
  found: readonly number[],
  rank: number,
  count: number,
): number {
  const values = new Float64Array(count)
  let gathered = 0
  for (const [p, part] of parts.entries()) gathered = gather(part, inDigits[p], found, values, gathered)
  selectInPlace(values, rank - 1)
  return values[rank - 1]
}

/** Puts the values of a part that begin with the digits found into a list, and returns how many are there then. */
function gather(part: Float64Array, digits: Uint16Array, found: readonly number[], to: Float64Array, from: number) {
  const [first] = found
  let n = from
  for (let i = 0, at = 0; i < part.length; i++, at += DIGITS) {
    if (digits[at + LEADING] === first && goesOn(digits, at, found)) to[n++] = part[i]
  }
  return n
}

/** The digit that the value of a rank has, and how many values have one that comes before it. */
function digitAt(counts: Uint32Array, rank: number, found: readonly number[]): [digit: number, below: number] {
  let below = 0
  for (let place = 0; ; place++) {
    const digit = inOrder(place, found)
    if (below + counts[digit] >= rank) return [digit, below]
    below += counts[digit]
  }
}

/** The digit at a place in the order of values: negative numbers come first, those with larger digits before others. */
function inOrder(place: number, found: readonly number[]): number {
  if (found.length === 0) return place < SIGN ? RADIX - 1 - place : place - SIGN
  return found[0] < SIGN ? place : RADIX - 1 - place
}

function numberOf(digits: readonly number[]): number {
  const value = new Float64Array(1)
  const places = new Uint16Array(value.buffer)
  digits.forEach((digit, i) => (places[PLACES[i]] = digit))
  return value[0]
}
