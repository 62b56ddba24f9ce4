/**
 * Moves the k-th smallest of values[left..right] to place k, nothing larger before it and nothing smaller behind
 * it, in linear time on average, sorted and equal values included. Floyd and Rivest (1975), "Algorithm 489: SELECT".
 * @param values may hold infinities but no NaN
 * @param k index from left to right
 */
export function selectInPlace(values: Float64Array, k: number, left = 0, right: number = values.length - 1): void {
  while (left < right) {
    if (right - left > 600) selectSample(values, k, left, right)
    const pivot = values[k]
    const [lastBelow, firstAbove] = partition(values, pivot, left, right)
    if (k <= lastBelow) right = lastBelow
    else if (k >= firstAbove) left = firstAbove
    else return
  }
}

/** Puts a value of nearly the right rank at place k, by selecting from a sample around it. */
function selectSample(values: Float64Array, k: number, left: number, right: number): void {
  const n = right - left + 1
  const rank = k - left + 1
  const logN = Math.log(n)
  const size = 0.5 * Math.exp((2 * logN) / 3)
  const margin = 0.5 * Math.sqrt((logN * size * (n - size)) / n) * Math.sign(rank - n / 2)
  const from = Math.max(left, Math.floor(k - (rank * size) / n + margin))
  const to = Math.min(right, Math.floor(k + ((n - rank) * size) / n + margin))
  selectInPlace(values, k, from, to)
}

/** Values up to the first place returned are at most the pivot, those from the second on at least; between, equal. */
function partition(values: Float64Array, pivot: number, left: number, right: number): [number, number] {
  let i = left
  let j = right
  while (i <= j) {
    while (values[i] < pivot) i++
    while (values[j] > pivot) j--
    if (i > j) break
    const held = values[i]
    values[i++] = values[j]
    values[j--] = held
  }
  return [j, i]
}

/**
 * Exact quantiles of values[0..count) as the inverse of the empirical distribution function: the smallest value with
 * at least ceil(p count) values not above it (Hyndman and Fan 1996, definition 1). Reorders the values.
 * @param values may hold Infinity ("later than the horizon") but no NaN
 * @param probabilities in [0, 1]; fastest in ascending order
 * @returns one for each probability; NaN when count is 0
 */
export function quantilesInPlace(values: Float64Array, count: number, probabilities: readonly number[]): Float64Array {
  let left = 0
  return Float64Array.from(probabilities, (p) => {
    if (count === 0) return NaN
    const k = quantileRank(count, p) - 1
    // What an earlier selection left before its place is not above this one.
    selectInPlace(values, k, k < left ? 0 : left, count - 1)
    left = k
    return values[k]
  })
}

/** The rank, from 1, of the p-quantile among n values in ascending order. */
export function quantileRank(n: number, p: number): number {
  // p n is rounded, and 0.95 * 20 must be 19, not a little more.
  return Math.min(n, Math.max(1, Math.ceil(p * n * (1 - 4 * Number.EPSILON))))
}
