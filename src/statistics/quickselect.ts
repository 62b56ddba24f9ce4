import { log } from './special/log.ts'
import { exp } from './special/exp.ts'

/** Longer stretches are narrowed by a sample first. */
const LONG = 600

/**
 * Moves the k-th smallest of values[left..right] (k counted as an index of the array) to its place, with none larger
 * before it and none smaller behind it in that stretch: Floyd and Rivest 1975, algorithm 489 of the Collected Algorithms
 * of the ACM. Takes linear time on average. A library took a third more time, 1 % of the founding case: it calls a
 * function for each comparison.
 * @param values may hold Infinity but no NaN
 */
export function quickselect(values: Float64Array, k: number, left: number, right: number): void {
  let low = left
  let high = right
  while (high > low) {
    if (high - low > LONG) selectSample(values, k, low, high)
    const pivot = values[k]
    const middle = partition(values, k, pivot, low, high)
    if (middle <= k) low = middle + 1
    if (k <= middle) high = middle - 1
  }
}

/** Brings a value to place k that is near to the one wanted, by selecting in a sample around that place. */
function selectSample(values: Float64Array, k: number, low: number, high: number): void {
  const n = high - low + 1
  const rank = k - low + 1
  const logarithm = log(n)
  const size = 0.5 * exp((2 * logarithm) / 3)
  const deviation = 0.5 * Math.sqrt((logarithm * size * (n - size)) / n) * (rank < n / 2 ? -1 : 1)
  const from = Math.max(low, Math.floor(k - (rank * size) / n + deviation))
  const to = Math.min(high, Math.floor(k + ((n - rank) * size) / n + deviation))
  quickselect(values, k, from, to)
}

/** Divides a stretch at the value that stands at place k; returns where that value stands now. */
function partition(values: Float64Array, k: number, pivot: number, low: number, high: number): number {
  swap(values, low, k)
  if (values[high] > pivot) swap(values, low, high)
  let i = low
  let j = high
  while (i < j) {
    swap(values, i++, j--)
    while (values[i] < pivot) i++
    while (values[j] > pivot) j--
  }
  if (values[low] === pivot) {
    swap(values, low, j)
    return j
  }
  swap(values, ++j, high)
  return j
}

function swap(values: Float64Array, i: number, j: number): void {
  const value = values[i]
  values[i] = values[j]
  values[j] = value
}
