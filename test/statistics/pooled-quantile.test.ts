import { describe, expect, it } from 'vitest'
import { pooledQuantile } from '../../src/statistics/pooled-quantile.ts'
import { ratioInterval } from '../../src/statistics/ratio-interval.ts'

/** Counts of values 0, 1, 2, ... in each replication; `beyond` are larger than all. */
function counts(replications: readonly (readonly number[])[], beyond: readonly number[] = []) {
  const n = replications.length
  const places = replications[0].length
  const until = new Float64Array(places * n)
  replications.forEach((values, r) => {
    let sum = 0
    values.forEach((count, place) => (until[place * n + r] = sum += count))
  })
  const all = replications.map((values, r) => values.reduce((sum, count) => sum + count, 0) + (beyond[r] ?? 0))
  return { until, places, all }
}

describe('a quantile of the values of many replications together', () => {
  it('is the smallest value with that share of all values not above it', () => {
    const two = counts([
      [5, 5, 0],
      [0, 5, 5],
    ])
    expect([0.25, 0.26, 0.75, 0.76].map((p) => pooledQuantile(two, p, 0.95).value)).toEqual([0, 1, 1, 2])
  })

  it('has an interval of no width where all replications are alike, and none with one', () => {
    expect(
      pooledQuantile(
        counts([
          [1, 2, 1],
          [1, 2, 1],
        ]),
        0.5,
        0.95,
      ).interval,
    ).toEqual({ low: 1, high: 1 })
    expect(pooledQuantile(counts([[1, 2, 1]]), 0.5, 0.95)).toEqual({ value: 1, interval: null })
  })

  it('lies beyond the list when too many values do', () => {
    const cut = counts([[8], [8], [8]], [2, 2, 2])
    expect(pooledQuantile(cut, 0.8, 0.95)).toEqual({ value: 0, interval: { low: 0, high: 0 } })
    expect(pooledQuantile(cut, 0.9, 0.95).value).toBe(1)
  })

  it('is not bounded from above by the largest of few values', () => {
    // 30 replications of 3 values each, all different: with a chance of 0.99^90, 40 %, none of them is above the quantile
    const lone = counts(
      Array.from({ length: 30 }, (_, r) => Array.from({ length: 90 }, (_, k) => (k % 30 === r ? 1 : 0))),
    )
    const { value, interval } = pooledQuantile(lone, 0.99, 0.95)
    expect(value).toBe(89)
    expect(interval!.high).toBe(90)
    // the median is: 45 of 90, with the order statistics 36 and 55
    expect(pooledQuantile(lone, 0.5, 0.95)).toEqual({ value: 44, interval: { low: 35, high: 54 } })
  })

  it('covers the true quantile about as often as it says, though values within a replication hang together', () => {
    // each replication shifts all its ten values: the value of place k is below the median when the shift is; seeded by
    // a Weyl sequence. 1000 times 20 replications, median of uniform shifts over 101 places: 95 % of 1000 are 950, with a
    // standard error of 7; less than 920 or more than 975 would be a fault (chance below 1 in 1000 if it held exactly)
    let covered = 0
    let state = 0.5
    for (let study = 0; study < 1000; study++) {
      const shifts = Array.from({ length: 20 }, () => {
        state = (state * 16807) % 2147483647 || 12345
        return Math.floor((101 * state) / 2147483647)
      })
      const found = pooledQuantile(
        counts(shifts.map((s) => Array.from({ length: 101 }, (_, k) => (k === s ? 10 : 0)))),
        0.5,
        0.95,
      )
      if (found.interval!.low <= 50 && found.interval!.high >= 50) covered++
    }
    expect(covered).toBeGreaterThan(920)
    expect(covered).toBeLessThan(980)
  })
})

describe('a ratio of sums over replications', () => {
  it('is the share of all, with the residuals of the replications as its error', () => {
    // 3 of 10 and 1 of 10; residuals 1 and -1, sd sqrt(2) / 10; t(0.975, 1) = 12.7062
    const { mean, halfWidth, sd } = ratioInterval([3, 1], [10, 10], 0.95)
    expect([mean, sd]).toEqual([0.2, Math.SQRT2 / 10])
    expect(halfWidth).toBeCloseTo((12.7062 * Math.SQRT2) / 10 / Math.SQRT2, 4)
  })

  it('is exact where the share is the same in all, however many there are of each', () => {
    expect(ratioInterval([1, 4], [2, 8], 0.95)).toMatchObject({ mean: 0.5, halfWidth: 0 })
  })

  it('of one replication has no interval, and needs something below the line', () => {
    expect(ratioInterval([1], [2], 0.95)).toEqual({ n: 1, mean: 0.5, sd: null, halfWidth: null })
    expect(() => ratioInterval([0], [0], 0.95)).toThrow(RangeError)
  })
})
