import { createHash } from 'node:crypto'
import { eachNumber } from './each-number.ts'

/**
 * Hashes of outcomes, over the bits of their numbers in the order in which an outcome holds them. Names of fields have no
 * part in it, and what is empty adds nothing: a field that is renamed, or a list that no office fills, changes no hash.
 */

/** Hash of all that an outcome holds. */
export function hashOf(outcome: object): string {
  const numbers: number[] = []
  eachNumber(outcome, '', (_, number) => numbers.push(number))
  return hashOfNumbers(numbers).slice(0, 16)
}

/**
 * A short digest for each leaf of some outcomes together. A leaf is named by the keys that lead to it, without the places
 * in lists: `services.backlog`. One that holds nothing but zeros is left out.
 */
export function leafDigests(outcomes: readonly object[]): Record<string, string> {
  const leaves = new Map<string, number[]>()
  for (const outcome of outcomes) {
    eachNumber(outcome, '', (leaf, number, isLength) => {
      const numbers = leaves.get(leaf) ?? []
      leaves.set(leaf, numbers)
      if (!isLength) numbers.push(number)
    })
  }
  const told = [...leaves].filter(([, numbers]) => numbers.some((number) => number !== 0))
  return Object.fromEntries(told.map(([leaf, numbers]) => [leaf, hashOfNumbers(numbers).slice(0, 6)]))
}

/** Over 64 bits of each number, the lowest byte first on every machine; all that is not a number has the same bits. */
function hashOfNumbers(numbers: readonly number[]): string {
  const bytes = new DataView(new ArrayBuffer(8 * numbers.length))
  numbers.forEach((number, i) => {
    if (Number.isNaN(number)) bytes.setUint32(8 * i + 4, 0x7ff80000, true)
    else bytes.setFloat64(8 * i, number, true)
  })
  return createHash('sha256').update(bytes).digest('hex')
}
