/** The rank of each value from 0 on, less a half, over their number: in (0, 1); equal values share theirs. */
export function middleRanks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b] || a - b)
  const ranks = new Array<number>(values.length)
  for (let from = 0, end = 0; from < order.length; from = end) {
    while (end < order.length && values[order[end]] === values[order[from]]) end++
    for (let place = from; place < end; place++) ranks[order[place]] = (from + end) / 2 / values.length
  }
  return ranks
}
