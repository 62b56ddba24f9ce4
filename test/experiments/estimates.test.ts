import { describe, expect, it } from 'vitest'
import { bandOf } from '../../src/experiments/band.ts'
import { estimate } from '../../src/experiments/estimate.ts'

describe('an estimate', () => {
  it('is the mean with its Student t interval', () => {
    // mean 3, variance (4 + 1 + 9) / 2; t(0.975, 2) = 4.302653, from any table
    const { mean, sd, halfWidth, n } = estimate([1, 2, 6], 0.95)
    expect([mean, n]).toEqual([3, 3])
    expect(sd).toBeCloseTo(Math.sqrt(7), 12)
    expect(halfWidth).toBeCloseTo(4.302653 * Math.sqrt(7 / 3), 5)
  })

  it('of one replication has no interval', () => {
    expect(estimate([4], 0.95)).toEqual({ mean: 4, sd: null, halfWidth: null, n: 1, lowerBound: false })
  })
})

describe('a band', () => {
  it('takes each day by itself', () => {
    const band = bandOf([Float64Array.of(1, 10), Float64Array.of(6, 10), Float64Array.of(2, 10)], 0.95)
    expect(band.mean).toEqual([3, 10])
    expect(band.halfWidth[0]).toBeCloseTo(4.302653 * Math.sqrt(7 / 3), 5)
    expect(band.halfWidth[1]).toBe(0)
    expect([band.p05, band.p50, band.p95]).toEqual([
      [1, 10],
      [2, 10],
      [6, 10],
    ])
  })

  it('holds the quantiles between replications, each a value that occurred', () => {
    const twenty = Array.from({ length: 20 }, (_, r) => Float64Array.of((7 * r) % 20))
    const { p05, p50, p95 } = bandOf(twenty, 0.95)
    expect([p05, p50, p95]).toEqual([[0], [9], [18]])
  })

  it('leaves the series as they were', () => {
    const series = [Float64Array.of(3, 1), Float64Array.of(2, 5)]
    bandOf(series, 0.95)
    expect(series).toEqual([Float64Array.of(3, 1), Float64Array.of(2, 5)])
  })
})
