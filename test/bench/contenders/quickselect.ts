/**
 * The k-th smallest (from 0) of the first `count` values, which are reordered: Hoare's (1961) quickselect with the
 * median of three as pivot.
 */
export function selectInPlace(values: Float64Array, k: number, count: number): number {
  let left = 0
  let right = count - 1
  while (left < right) {
    const pivot = medianOf(values[left], values[(left + right) >> 1], values[right])
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
    if (k <= j) right = j
    else if (k >= i) left = i
    else break
  }
  return values[k]
}

function medianOf(a: number, b: number, c: number): number {
  if (a < b) return b < c ? b : Math.max(a, c)
  return a < c ? a : Math.max(b, c)
}
