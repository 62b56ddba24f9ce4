import { describe, expect, it } from 'vitest'
import { cumulative } from '../../src/random/cdf.ts'
import { mean, standardDeviation } from '../../src/random/moments.ts'
import { survival } from '../../src/random/survival.ts'
import { all, named } from './distributions.ts'

describe('cumulative and survival', () => {
  it.each(named(all))('add up to 1 and stay within [0, 1]: %s', (_, distribution) => {
    const reach = mean(distribution) + 6 * standardDeviation(distribution) + 1
    for (let i = -10; i <= 200; i++) {
      const x = (reach * i) / 150
      const below = cumulative(distribution, x)
      expect(below).toBeGreaterThanOrEqual(0)
      expect(below).toBeLessThanOrEqual(1)
      expect(below + survival(distribution, x)).toBeCloseTo(1, 13)
    }
  })

  it('count a value itself as not exceeded', () => {
    const seen = { kind: 'empirical', values: [1, 2, 2, 7] } as const
    expect([0.5, 1, 2, 6.9, 7].map((x) => cumulative(seen, x))).toEqual([0, 0.25, 0.75, 0.75, 1])
    expect([0.5, 1, 2, 6.9, 7].map((x) => survival(seen, x))).toEqual([1, 0.75, 0.25, 0.25, 0])
    const fixed = { kind: 'constant', value: 4 } as const
    expect([cumulative(fixed, 3.9), cumulative(fixed, 4), survival(fixed, 4)]).toEqual([0, 1, 0])
  })

  it('keep their digits in the tails', () => {
    expect(survival({ kind: 'exponential', mean: 2 }, 200) / Math.exp(-100)).toBeCloseTo(1, 12)
    expect(cumulative({ kind: 'exponential', mean: 2 }, 2e-20) / 1e-20).toBeCloseTo(1, 12)
    // An Erlang variate of 2 phases with mean 1 each: P(X > x) = (1 + x) e^-x.
    const erlang = { kind: 'gamma', mean: 2, sd: Math.SQRT2 } as const
    expect(survival(erlang, 100) / (101 * Math.exp(-100))).toBeCloseTo(1, 11)
  })
})
