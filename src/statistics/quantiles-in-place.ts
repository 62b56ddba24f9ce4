import { quantileRank } from './quantile-rank.ts'
import { quickselect } from './quickselect.ts'

/**
 * Exact quantiles of values[0..count): for each probability p the smallest value with at least ceil(p count) values not
 * above it (Hyndman and Fan 1996, definition 1). Reorders the values; takes linear time on average.
 * @param values may hold Infinity ("later than the horizon") but no NaN
 * @param probabilities in [0, 1]; fastest in ascending order
 * @returns one for each probability; NaN when count is 0
 */
export function quantilesInPlace(values: Float64Array, count: number, probabilities: readonly number[]): Float64Array {
  let left = 0
  return Float64Array.from(probabilities, (p) => {
    if (count === 0) return NaN
    const k = quantileRank(count, p) - 1
    // After the earlier selection, no value before its place is larger than this quantile.
    quickselect(values, k, k < left ? 0 : left, count - 1)
    left = k
    return values[k]
  })
}
