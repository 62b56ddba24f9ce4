import type { SparseBins } from '../statistics/log-linear-histogram.ts'
import { pooledQuantile } from '../statistics/pooled-quantile.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'
import type { WaitQuantile, WaitQuantiles } from './results/waits.ts'

/** Times of one replication. */
export interface Times {
  readonly bins: SparseBins
  /** All of them, those beyond the bins included. */
  readonly count: number
}

/** The bins of all replications together, ascending, each with the mean of its times in days. */
class PooledTimes {
  readonly value: Float64Array
  /** Times not above each bin, row-major bins x replications. */
  readonly until: Float64Array
  readonly all: Float64Array

  constructor(replications: readonly Times[]) {
    const n = replications.length
    const largest = replications.reduce((max, { bins }) => Math.max(max, bins.bin.at(-1) ?? -1), -1)
    const count = new Float64Array(largest + 1)
    const sum = new Float64Array(largest + 1)
    for (const { bins } of replications) {
      bins.bin.forEach((bin, i) => {
        count[bin] += bins.count[i]
        sum[bin] += bins.sum[i]
      })
    }
    const used = Array.from(count.keys()).filter((bin) => count[bin] > 0)
    const placeOf = new Int32Array(largest + 1)
    used.forEach((bin, place) => (placeOf[bin] = place))
    this.value = Float64Array.from(used, (bin) => sum[bin] / count[bin] / MINUTES_PER_DAY)
    this.all = Float64Array.from(replications, (times) => times.count)
    this.until = new Float64Array(used.length * n)
    replications.forEach(({ bins }, r) =>
      bins.bin.forEach((bin, i) => (this.until[placeOf[bin] * n + r] = bins.count[i])),
    )
    for (let i = n; i < this.until.length; i++) this.until[i] += this.until[i - n]
  }

  /** Null stands for beyond the last bin. */
  quantile(p: number, confidence: number): Omit<WaitQuantile, 'longerThan'> {
    const { value, until, all } = this
    const places = pooledQuantile({ until, places: value.length, all }, p, confidence)
    const at = (place: number) => value[place] ?? null
    const interval = places.interval && { low: at(places.interval.low), high: at(places.interval.high) }
    return { value: at(places.value), interval }
  }
}

/**
 * Quantiles of the times of all replications together; null when there are none.
 *
 * @param atLeast the same times, where those beyond the bins have the length that is known of them; null where it adds
 *   nothing
 */
export function quantilesOf(
  replications: readonly Times[],
  confidence: number,
  atLeast: readonly Times[] | null = null,
): WaitQuantiles | null {
  if (replications.every(({ count }) => count === 0)) return null
  const known = new PooledTimes(replications)
  let bounds: PooledTimes | null = null
  const quantile = (p: number): WaitQuantile => {
    const { value, interval } = known.quantile(p, confidence)
    if (value !== null) return { value, longerThan: null, interval }
    if (atLeast === null) return { value, longerThan: null, interval: null }
    bounds ??= new PooledTimes(atLeast)
    return { value, longerThan: bounds.quantile(p, confidence).value, interval: null }
  }
  return { p50: quantile(0.5), p80: quantile(0.8), p90: quantile(0.9), p95: quantile(0.95), p99: quantile(0.99) }
}
