import { meanInterval } from '../statistics/mean-interval.ts'
import { quantilesInPlace } from '../statistics/quantiles-in-place.ts'
import type { Band } from './results/estimates.ts'

/**
 * Day by day over replications: mean with its Student t interval, and the 5, 50 and 95 % quantiles between
 * replications (inverse empirical distribution function).
 *
 * @param series one series for each replication, all of the same length
 */
export function bandOf(series: readonly (Float64Array | Int32Array)[], confidence: number): Band {
  const days = series[0]?.length ?? 0
  const mean: number[] = []
  const halfWidth: (number | null)[] = []
  const quantiles: [number[], number[], number[]] = [[], [], []]
  const values = new Float64Array(series.length)
  for (let day = 0; day < days; day++) {
    for (let r = 0; r < series.length; r++) values[r] = series[r][day]
    const interval = meanInterval(values, confidence)
    mean.push(interval.mean)
    halfWidth.push(interval.halfWidth)
    quantilesInPlace(values, values.length, [0.05, 0.5, 0.95]).forEach((q, i) => quantiles[i].push(q))
  }
  return { mean, halfWidth, p05: quantiles[0], p50: quantiles[1], p95: quantiles[2] }
}
