import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { StreamTable } from '../../../src/random/stream-table.ts'
import { assertProperty } from '../../property-seeds.ts'
import { lawOf } from '../../../src/random/distribution.ts'
import { all, continuous, named } from './distributions.ts'

const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })

describe('quantileGiven', () => {
  it.each(named(continuous))('leaves the share 1 - p of what was left: %s', (_, distribution) => {
    assertProperty(
      fc.property(probability, probability, (reached, p) => {
        const elapsed = lawOf(distribution).quantile(reached)
        const x = lawOf(distribution).quantileGiven(elapsed, p)
        expect(x).toBeGreaterThanOrEqual(elapsed)
        const left = lawOf(distribution).survival(x) / lawOf(distribution).survival(elapsed)
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
    const elapsed = lawOf(distribution).mean() - 0.3 * lawOf(distribution).standardDeviation() - 0.001
    const kept: number[] = []
    for (let i = 0; i < 4000; i++) {
      const x = lawOf(distribution).quantile(stream.uniform(0, i, 0))
      if (x > elapsed) kept.push(x)
    }
    expect(kept.length).toBeGreaterThan(1000)
    for (const p of [0.1, 0.5, 0.9]) {
      // Binomial share of kept draws, 4.5 sd: false alarm 7e-6 each; at an atom between its two sides.
      const x = lawOf(distribution).quantileGiven(elapsed, p)
      const error = 4.5 * Math.sqrt((p * (1 - p)) / kept.length)
      expect(kept.filter((value) => value < x - 1e-9).length / kept.length).toBeLessThan(p + error)
      expect(kept.filter((value) => value <= x + 1e-9).length / kept.length).toBeGreaterThan(p - error)
    }
  })

  it('of an exponential variate has no memory, however long it has lasted', () => {
    const lasting = { kind: 'exponential', mean: 30 } as const
    for (const elapsed of [0, 1, 1e3, 1e6]) {
      expect(lawOf(lasting).quantileGiven(elapsed, 0.7)).toBe(elapsed + lawOf(lasting).quantile(0.7))
    }
  })

  it('keeps its digits far out in the tail', () => {
    const repair = { kind: 'gamma', mean: 2, sd: Math.SQRT2 } as const
    // P(X > x) = (1 + x) e^-x: what remains beyond 100 is nearly exponential with mean 1.
    const x = lawOf(repair).quantileGiven(100, 0.5)
    expect(((1 + x) * Math.exp(100 - x)) / 101).toBeCloseTo(0.5, 10)
    const outage = { kind: 'lognormal', mean: 5, sd: 2 } as const
    const long = lawOf(outage).quantileGiven(400, 0.5)
    expect(long).toBeGreaterThan(400)
    expect(lawOf(outage).survival(long) / lawOf(outage).survival(400)).toBeCloseTo(0.5, 9)
  })

  it('is the plain quantile when nothing is known', () => {
    for (const distribution of all) {
      expect(lawOf(distribution).quantileGiven(0, 0.3)).toBe(lawOf(distribution).quantile(0.3))
      expect(lawOf(distribution).quantileGiven(-5, 0.3)).toBe(lawOf(distribution).quantile(0.3))
    }
  })

  it('ends now when the distribution leaves nothing beyond', () => {
    expect(lawOf({ kind: 'constant', value: 4 }).quantileGiven(4, 0.5)).toBe(4)
    expect(lawOf({ kind: 'constant', value: 4 }).quantileGiven(9, 0.5)).toBe(9)
    expect(lawOf({ kind: 'uniform', low: 1, high: 4 }).quantileGiven(5, 0.5)).toBe(5)
    expect(lawOf({ kind: 'triangular', low: 1, mode: 2, high: 4 }).quantileGiven(4, 0.5)).toBe(4)
    expect(lawOf({ kind: 'empirical', values: [1, 2] }).quantileGiven(2, 0.5)).toBe(2)
  })

  it('has hand-computed values', () => {
    expect(lawOf({ kind: 'uniform', low: 1, high: 5 }).quantileGiven(3, 0.25)).toBeCloseTo(3.5, 13)
    expect(lawOf({ kind: 'constant', value: 4 }).quantileGiven(3, 0.25)).toBe(4)
    const seen = { kind: 'empirical', values: [1, 2, 3, 3, 8] } as const
    expect([0.3, 0.6, 0.7].map((p) => lawOf(seen).quantileGiven(2, p))).toEqual([3, 3, 8])
  })
})
