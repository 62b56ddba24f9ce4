/**
 * The time itself if a calendar is open then, otherwise when it opens next; Infinity when it never does.
 *
 * @param edges opening, closing, opening, ... as in Calendar
 */
export function nextOpening(edges: Float64Array, time: number): number {
  const passed = edgesUntil(edges, time)
  if (passed % 2 === 1) return time
  return edges[passed] ?? Number.POSITIVE_INFINITY
}

/** How many edges are not after a time. */
function edgesUntil(edges: Float64Array, time: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (edges[middle] <= time) low = middle + 1
    else high = middle
  }
  return low
}
