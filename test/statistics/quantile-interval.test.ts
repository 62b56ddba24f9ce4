import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantileInterval } from '../../src/statistics/quantile-interval.ts'
import { assertProperty } from '../property-seeds.ts'

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1)

/** P(binomial(n, p) = k) for k = 0 .. n, by the recurrence. */
function binomial(n: number, p: number): number[] {
  const probabilities = [(1 - p) ** n]
  for (let k = 1; k <= n; k++) probabilities.push((probabilities[k - 1] * (n - k + 1) * p) / (k * (1 - p)))
  return probabilities
}

describe('quantileInterval', () => {
  it('of the median of ten lies between the second and the ninth', () => {
    // P(binomial(10, 1/2) <= 1) = 11 / 1024 and P(<= 2) = 56 / 1024, around 0.025.
    expect(quantileInterval([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.5, 0.95)).toEqual({ value: 5, low: 2, high: 9 })
  })

  it('is open where so few values bound nothing', () => {
    // 2^-5 > 0.025 > 2^-6.
    expect(quantileInterval(upTo(5), 0.5, 0.95)).toEqual({ value: 3, low: -Infinity, high: Infinity })
    expect(quantileInterval(upTo(6), 0.5, 0.95)).toEqual({ value: 3, low: 1, high: 6 })
    // 0.95^71 > 0.025 > 0.95^72.
    expect(quantileInterval(upTo(71), 0.95, 0.95).high).toBe(Infinity)
    expect(quantileInterval(upTo(72), 0.95, 0.95).high).toBe(72)
  })

  it('takes Infinity as later than all others', () => {
    const days = [Infinity, 3, 4, 5, 6, 7, 8, 9, Infinity, Infinity]
    expect(quantileInterval(days, 0.5, 0.95)).toEqual({ value: 7, low: 4, high: Infinity })
    expect(quantileInterval(days, 0.7, 0.95).value).toBe(9)
    expect(quantileInterval(days, 0.71, 0.95).value).toBe(Infinity)
  })

  it('keeps each tail below its share, and one rank nearer would not', () => {
    const cases = fc.tuple(
      fc.integer({ min: 1, max: 100 }),
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      fc.double({ min: 0.5, max: 0.99, noNaN: true }),
    )
    assertProperty(
      fc.property(cases, ([n, p, confidence]) => {
        const tail = (1 - confidence) / 2
        const { low, high } = quantileInterval(upTo(n), p, confidence)
        const density = binomial(n, p)
        const sum = (from: number, to: number): number => density.slice(from, to).reduce((a, b) => a + b, 0)
        // Misses below when fewer than `low` values lie under the quantile, above when at least `high` do.
        const lowRank = low === -Infinity ? 0 : low
        const highRank = high === Infinity ? n + 1 : high
        expect(sum(0, lowRank)).toBeLessThanOrEqual(tail + 1e-9)
        expect(sum(0, lowRank + 1)).toBeGreaterThan(tail - 1e-9)
        expect(sum(highRank, n + 1)).toBeLessThanOrEqual(tail + 1e-9)
        expect(sum(highRank - 1, n + 1)).toBeGreaterThan(tail - 1e-9)
      }),
      { seed: 1, numRuns: 200 },
    )
  })

  it('refuses no values and a quantile that is none', () => {
    expect(() => quantileInterval([], 0.5, 0.95)).toThrow(/at least one value/)
    for (const p of [0, 1, 50, NaN]) expect(() => quantileInterval([1], p, 0.95)).toThrow(/between 0 and 1/)
  })
})
