import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawOf } from '../../../src/random/distribution.ts'
import { StreamTable } from '../../../src/random/stream-table.ts'
import { assertProperty } from '../../property-seeds.ts'
import { named, unending } from './distributions.ts'

const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })

describe('never', () => {
  it('takes the upper end of the uniform numbers; the rest belongs to the other law', () => {
    const law = lawOf({ kind: 'never', chance: 0.2, otherwise: { kind: 'uniform', low: 10, high: 50 } })
    // 0.4 of 0.8 is the middle of the other law
    expect(law.quantile(0.4)).toBeCloseTo(30, 12)
    expect(law.quantile(0)).toBe(10)
    expect(law.quantile(0.799_999)).toBeCloseTo(50, 3)
    expect([0.8, 0.9, 1].map((p) => law.quantile(p))).toEqual([Infinity, Infinity, Infinity])
    expect([0, 0.5, 1].map((p) => lawOf(unending[0]!).quantile(p))).toEqual([Infinity, Infinity, Infinity])
  })

  it('is likelier the longer it has lasted', () => {
    // a fifth never; of the rest, between 10 and 50 d, three quarters are over after 40 d: 0.2 / (0.2 + 0.8 / 4) = 1/2
    const law = lawOf({ kind: 'never', chance: 0.2, otherwise: { kind: 'uniform', low: 10, high: 50 } })
    expect(law.survival(40)).toBeCloseTo(0.4, 14)
    expect(law.quantileGiven(40, 0.501)).toBe(Infinity)
    // the lower half is the rest of the uniform law, between 40 and 50
    expect(law.quantileGiven(40, 0.25)).toBeCloseTo(45, 12)
    expect(law.quantileGiven(40, 0.499)).toBeLessThan(50)
    // after 50 d it is certain
    expect(law.quantileGiven(50, 1e-12)).toBe(Infinity)
    // before the start of a duration there is no condition
    expect(law.quantileGiven(0, 0.4)).toBeCloseTo(30, 12)
  })

  it.each(named(unending))('has no finite moment, and both tails add up to 1: %s', (_, distribution) => {
    const law = lawOf(distribution)
    expect([law.mean(), law.standardDeviation()]).toEqual([Infinity, Infinity])
    for (const x of [-1, 0, 2, 7, 40, 1e9, Infinity]) expect(law.cumulative(x) + law.survival(x)).toBeCloseTo(1, 14)
    expect([law.cumulative(Infinity), law.survival(Infinity)]).toEqual([1, 0])
  })

  it.each(named(unending))('never falls when p grows, given what has lasted or not: %s', (_, distribution) => {
    const law = lawOf(distribution)
    assertProperty(
      fc.property(probability, probability, fc.double({ min: 0, max: 60, noNaN: true }), (a, b, elapsed) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        expect(law.quantile(high)).toBeGreaterThanOrEqual(law.quantile(low) * (1 - 1e-13))
        expect(law.quantileGiven(elapsed, high)).toBeGreaterThanOrEqual(law.quantileGiven(elapsed, low) * (1 - 1e-13))
        expect(law.quantileGiven(elapsed, low)).toBeGreaterThanOrEqual(elapsed)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it.each(named(unending))('agrees with draws that are thrown away when they are too short: %s', (_, distribution) => {
    const law = lawOf(distribution)
    const stream = new StreamTable(['rejection'])
    stream.start(1, 0)
    const elapsed = 2.5
    const kept: number[] = []
    for (let i = 0; i < 4000; i++) {
      const x = law.quantile(stream.uniform(0, i, 0))
      if (x > elapsed) kept.push(x)
    }
    for (const p of [0.05, 0.3, 0.6, 0.95]) {
      // binomial share of kept draws, 4.5 sd: false alarm 7e-6 each; at an atom between its two sides
      const x = law.quantileGiven(elapsed, p)
      const error = 4.5 * Math.sqrt((p * (1 - p)) / kept.length)
      expect(kept.filter((value) => value < x - 1e-9).length / kept.length).toBeLessThan(p + error)
      expect(kept.filter((value) => value <= x + 1e-9).length / kept.length).toBeGreaterThan(p - error)
    }
  })
})
