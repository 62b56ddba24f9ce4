import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantileGiven } from '../../src/random/conditional-quantile.ts'
import { mean, standardDeviation } from '../../src/random/moments.ts'
import { quantile } from '../../src/random/quantile.ts'
import { StreamTable } from '../../src/random/stream-table.ts'
import { survival } from '../../src/random/survival.ts'
import { assertProperty } from '../property-seeds.ts'
import { all, continuous, named } from './distributions.ts'

const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })

describe('quantileGiven', () => {
  it.each(named(continuous))('leaves the share 1 - p of what was left: %s', (_, distribution) => {
    assertProperty(
      fc.property(probability, probability, (reached, p) => {
        const elapsed = quantile(distribution, reached)
        const x = quantileGiven(distribution, elapsed, p)
        expect(x).toBeGreaterThanOrEqual(elapsed)
        const left = survival(distribution, x) / survival(distribution, elapsed)
        // Of a bounded variate close to its end only so many digits of the rest exist.
        const known = distribution.kind === 'triangular' || distribution.kind === 'uniform' ? 1e-6 : 1e-9
        expect(Math.abs(left - (1 - p))).toBeLessThan(known)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it.each(named(all))('agrees with draws that are thrown away when they are too short: %s', (_, distribution) => {
    const stream = new StreamTable(['rejection'])
    stream.start(1, 0)
    const elapsed = mean(distribution) - 0.3 * standardDeviation(distribution) - 0.001
    const kept: number[] = []
    for (let i = 0; i < 4000; i++) {
      const x = quantile(distribution, stream.uniform(0, i, 0))
      if (x > elapsed) kept.push(x)
    }
    expect(kept.length).toBeGreaterThan(1000)
    for (const p of [0.1, 0.5, 0.9]) {
      // Binomial share of kept draws, 4.5 sd: false alarm 7e-6 each; at an atom between its two sides.
      const x = quantileGiven(distribution, elapsed, p)
      const error = 4.5 * Math.sqrt((p * (1 - p)) / kept.length)
      expect(kept.filter((value) => value < x - 1e-9).length / kept.length).toBeLessThan(p + error)
      expect(kept.filter((value) => value <= x + 1e-9).length / kept.length).toBeGreaterThan(p - error)
    }
  })

  it('of an exponential variate has no memory, however long it has lasted', () => {
    const lasting = { kind: 'exponential', mean: 30 } as const
    for (const elapsed of [0, 1, 1e3, 1e6]) {
      expect(quantileGiven(lasting, elapsed, 0.7)).toBe(elapsed + quantile(lasting, 0.7))
    }
  })

  it('keeps its digits far out in the tail', () => {
    const repair = { kind: 'gamma', mean: 2, sd: Math.SQRT2 } as const
    // P(X > x) = (1 + x) e^-x: what remains beyond 100 is nearly exponential with mean 1.
    const x = quantileGiven(repair, 100, 0.5)
    expect(((1 + x) * Math.exp(100 - x)) / 101).toBeCloseTo(0.5, 10)
    const outage = { kind: 'lognormal', mean: 5, sd: 2 } as const
    const long = quantileGiven(outage, 400, 0.5)
    expect(long).toBeGreaterThan(400)
    expect(survival(outage, long) / survival(outage, 400)).toBeCloseTo(0.5, 9)
  })

  it('is the plain quantile when nothing is known', () => {
    for (const distribution of all) {
      expect(quantileGiven(distribution, 0, 0.3)).toBe(quantile(distribution, 0.3))
      expect(quantileGiven(distribution, -5, 0.3)).toBe(quantile(distribution, 0.3))
    }
  })

  it('ends now when the distribution leaves nothing beyond', () => {
    expect(quantileGiven({ kind: 'constant', value: 4 }, 4, 0.5)).toBe(4)
    expect(quantileGiven({ kind: 'constant', value: 4 }, 9, 0.5)).toBe(9)
    expect(quantileGiven({ kind: 'uniform', low: 1, high: 4 }, 5, 0.5)).toBe(5)
    expect(quantileGiven({ kind: 'triangular', low: 1, mode: 2, high: 4 }, 4, 0.5)).toBe(4)
    expect(quantileGiven({ kind: 'empirical', values: [1, 2] }, 2, 0.5)).toBe(2)
  })

  it('has hand-computed values', () => {
    expect(quantileGiven({ kind: 'uniform', low: 1, high: 5 }, 3, 0.25)).toBeCloseTo(3.5, 13)
    expect(quantileGiven({ kind: 'constant', value: 4 }, 3, 0.25)).toBe(4)
    const seen = { kind: 'empirical', values: [1, 2, 3, 3, 8] } as const
    expect([0.3, 0.6, 0.7].map((p) => quantileGiven(seen, 2, p))).toEqual([3, 3, 8])
  })
})
