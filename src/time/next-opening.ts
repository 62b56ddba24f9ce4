/** How many numbers of an ascending list are at most `value`. */
export function countUpTo(ascending: Float64Array, value: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ascending[middle] <= value) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The earliest time, at or after a given one, at which a calendar is open; Infinity when it stays closed.
 *
 * @param edges opening, closing, opening, ... in ascending minutes
 * @param slack a time that is less than this before an edge is at the edge, minutes
 */
export function nextOpening(edges: Float64Array, time: number, slack: number): number {
  const passed = countUpTo(edges, time + slack)
  return passed % 2 === 1 ? Math.max(time, edges[passed - 1]) : (edges[passed] ?? Infinity)
}
