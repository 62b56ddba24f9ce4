import type { SparseBins } from './log-linear-histogram.ts'
import { quantileRank } from './quantile-rank.ts'

/**
 * Quantile of values kept in a histogram, of which some may be larger than all bins: the mean of the bin in which the
 * inverse empirical distribution function falls, so it is off by less than 1 % of itself, and exact where all values of
 * the bin are equal. Infinity where it is one of the larger values; NaN without values.
 * @param count all values, the larger ones included
 */
export function quantileOfBins({ bin, count: counts, sum }: SparseBins, count: number, p: number): number {
  if (count === 0) return Number.NaN
  const rank = quantileRank(count, p)
  let below = 0
  for (let i = 0; i < bin.length; i++) {
    below += counts[i]
    if (below >= rank) return sum[i] / counts[i]
  }
  return Infinity
}
