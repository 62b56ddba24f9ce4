import { middleOfInstant } from '../../engine/instant.ts'

/** How many whole minutes of an ascending list are in the instant of a time, or before it. */
export function countUpTo(ascending: Float64Array, time: number): number {
  const middle = middleOfInstant(time)
  let low = 0
  let high = ascending.length
  while (low < high) {
    const at = (low + high) >>> 1
    if (ascending[at] <= middle) low = at + 1
    else high = at
  }
  return low
}

/**
 * The earliest time, at or after a given one, at which a calendar is open; Infinity when it stays closed.
 *
 * @param edges opening, closing, opening, ... in ascending whole minutes
 */
export function nextOpening(edges: Float64Array, time: number): number {
  const passed = countUpTo(edges, time)
  return passed % 2 === 1 ? time : (edges[passed] ?? Infinity)
}
