import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assertProperty } from '../../property-seeds.ts'
import { lawOf } from '../../../src/random/distribution.ts'
import { all, continuous, discrete, named } from './distributions.ts'

const probability = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true })
const options = { seed: 1, numRuns: 300 }

describe('quantile', () => {
  it.each(named(continuous))('is undone by cumulative and survival: %s', (_, distribution) => {
    assertProperty(
      fc.property(probability, (p) => {
        const x = lawOf(distribution).quantile(p)
        expect(Math.abs(lawOf(distribution).cumulative(x) - p)).toBeLessThan(1e-11 * Math.max(p, 1e-3))
        expect(Math.abs(lawOf(distribution).survival(x) - (1 - p))).toBeLessThan(1e-11 * Math.max(1 - p, 1e-3))
      }),
      options,
    )
  })

  it.each(named(discrete))('is the smallest value with so much below or at it: %s', (_, distribution) => {
    assertProperty(
      fc.property(probability, (p) => {
        const x = lawOf(distribution).quantile(p)
        expect(lawOf(distribution).cumulative(x)).toBeGreaterThanOrEqual(p - 1e-15)
        expect(lawOf(distribution).cumulative(x - 1e-9)).toBeLessThan(p)
      }),
      options,
    )
  })

  it.each(named(all))('never falls when p grows, rounding apart: %s', (_, distribution) => {
    assertProperty(
      fc.property(probability, probability, (a, b) => {
        expect(lawOf(distribution).quantile(Math.max(a, b))).toBeGreaterThanOrEqual(
          lawOf(distribution).quantile(Math.min(a, b)) * (1 - 1e-13),
        )
      }),
      options,
    )
  })

  it.each([
    ['exponential', { kind: 'exponential', mean: 3 }, 0, Infinity],
    ['lognormal', { kind: 'lognormal', mean: 3, sd: 1 }, 0, Infinity],
    ['gamma', { kind: 'gamma', mean: 3, sd: 1 }, 0, Infinity],
    ['weibull', { kind: 'weibull', shape: 2, scale: 1 }, 0, Infinity],
    ['triangular', { kind: 'triangular', low: 1, mode: 2, high: 4 }, 1, 4],
    ['uniform', { kind: 'uniform', low: 1, high: 4 }, 1, 4],
    ['empirical', { kind: 'empirical', values: [1, 2, 4] }, 1, 4],
  ] as const)('at 0 and 1 gives the ends of the %s range', (_, distribution, low, high) => {
    expect(lawOf(distribution).quantile(0)).toBeCloseTo(low, 12)
    expect(lawOf(distribution).quantile(1)).toBe(high)
  })

  it('has hand-computed values', () => {
    expect(lawOf({ kind: 'exponential', mean: 8 }).quantile(0.5)).toBeCloseTo(8 * Math.LN2, 13)
    // Median exp(mu) = mean / sqrt(1 + (sd / mean)^2) = 4 / (5 / 4).
    expect(lawOf({ kind: 'lognormal', mean: 4, sd: 3 }).quantile(0.5)).toBeCloseTo(3.2, 13)
    expect(lawOf({ kind: 'weibull', shape: 2, scale: 3 }).quantile(1 - Math.exp(-4))).toBeCloseTo(6, 12)
    // F(14) = 4 / 18; F(12) = 4 / 72; F(24) = 1 - 16 / 252.
    const repair = { kind: 'triangular', low: 10, mode: 14, high: 28 } as const
    expect(lawOf(repair).quantile(4 / 18)).toBeCloseTo(14, 12)
    expect(lawOf(repair).quantile(4 / 72)).toBeCloseTo(12, 12)
    expect(lawOf(repair).quantile(1 - 16 / 252)).toBeCloseTo(24, 12)
    const seen = { kind: 'empirical', values: [1, 2, 2, 7] } as const
    expect([0.1, 0.25, 0.26, 0.75, 0.76].map((p) => lawOf(seen).quantile(p))).toEqual([1, 1, 2, 2, 7])
  })

  it('of the gamma distribution agrees with the reference library', () => {
    assertProperty(
      fc.property(fc.double({ min: 0.002, max: 0.998, noNaN: true }), (p) => {
        expect(lawOf({ kind: 'gamma', mean: 20, sd: 8 }).quantile(p) / gammaQuantile(p, 6.25, 20 / 64)).toBeCloseTo(
          1,
          9,
        )
      }),
      options,
    )
  })
})
