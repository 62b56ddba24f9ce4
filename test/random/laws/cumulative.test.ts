import { describe, expect, it } from 'vitest'
import { lawOf } from '../../../src/random/distribution.ts'
import { all, named } from './distributions.ts'

describe('cumulative and survival', () => {
  it.each(named(all))('add up to 1 and stay within [0, 1]: %s', (_, distribution) => {
    const reach = lawOf(distribution).mean() + 6 * lawOf(distribution).standardDeviation() + 1
    for (let i = -10; i <= 200; i++) {
      const x = (reach * i) / 150
      const below = lawOf(distribution).cumulative(x)
      expect(below).toBeGreaterThanOrEqual(0)
      expect(below).toBeLessThanOrEqual(1)
      expect(below + lawOf(distribution).survival(x)).toBeCloseTo(1, 13)
    }
  })

  it('count a value itself as not exceeded', () => {
    const seen = { kind: 'empirical', values: [1, 2, 2, 7] } as const
    expect([0.5, 1, 2, 6.9, 7].map((x) => lawOf(seen).cumulative(x))).toEqual([0, 0.25, 0.75, 0.75, 1])
    expect([0.5, 1, 2, 6.9, 7].map((x) => lawOf(seen).survival(x))).toEqual([1, 0.75, 0.25, 0.25, 0])
    const fixed = { kind: 'constant', value: 4 } as const
    expect([lawOf(fixed).cumulative(3.9), lawOf(fixed).cumulative(4), lawOf(fixed).survival(4)]).toEqual([0, 1, 0])
  })

  it('keep their digits in the tails', () => {
    expect(lawOf({ kind: 'exponential', mean: 2 }).survival(200) / Math.exp(-100)).toBeCloseTo(1, 12)
    expect(lawOf({ kind: 'exponential', mean: 2 }).cumulative(2e-20) / 1e-20).toBeCloseTo(1, 12)
    // An Erlang variate of 2 phases with mean 1 each: P(X > x) = (1 + x) e^-x.
    const erlang = { kind: 'gamma', mean: 2, sd: Math.SQRT2 } as const
    expect(lawOf(erlang).survival(100) / (101 * Math.exp(-100))).toBeCloseTo(1, 11)
  })
})
