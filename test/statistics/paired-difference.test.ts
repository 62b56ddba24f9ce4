import { describe, expect, it } from 'vitest'
import { pairedDifference } from '../../src/statistics/paired-difference.ts'

describe('pairedDifference', () => {
  it('has hand-computed values', () => {
    // Differences 2, 1, 2: mean 5/3, variance 1/3. Variances 1 and 7/3. t(0.975, 2) = 4.30265273.
    const { n, mean, sd, halfWidth, varianceReduction } = pairedDifference([3, 5, 4], [1, 4, 2], 0.95)
    expect(n).toBe(3)
    expect(mean).toBeCloseTo(5 / 3, 14)
    expect(sd).toBeCloseTo(Math.sqrt(1 / 3), 14)
    expect(halfWidth).toBeGreaterThan(4.30265273 / 3) // lopsided: wider than Student's
    expect(varianceReduction).toBeCloseTo(10, 12)
  })

  it('changes only its sign when the two are exchanged', () => {
    const there = pairedDifference([3, 5, 4, 9], [1, 4, 2, 9], 0.9)
    const back = pairedDifference([1, 4, 2, 9], [3, 5, 4, 9], 0.9)
    expect(back.mean).toBe(-there.mean)
    expect(back.halfWidth).toBe(there.halfWidth)
    expect(back.varianceReduction).toBe(there.varianceReduction)
  })

  it('knows no variance reduction when the difference does not vary', () => {
    const constant = pairedDifference([3, 5, 4], [1, 3, 2], 0.95)
    expect(constant).toEqual({ n: 3, mean: 2, sd: 0, halfWidth: 0, varianceReduction: null, skewness: null })
  })

  it('takes for equal what differs by no more than the order in which sums were added', () => {
    const some = [0.1, 100.3, 7e9]
    const others = some.map((value) => value * (1 + 4 * Number.EPSILON))
    expect(some).not.toEqual(others)
    const none = { n: 3, mean: 0, sd: 0, halfWidth: 0, varianceReduction: null, skewness: null }
    expect(pairedDifference(some, others, 0.95)).toEqual(none)
    expect(pairedDifference([1, 1, 1 + 1e-11], [1, 1, 1], 0.95).mean).toBeGreaterThan(0)
  })

  it('has no interval from one pair', () => {
    expect(pairedDifference([3], [1], 0.95)).toEqual({
      n: 1,
      mean: 2,
      sd: null,
      halfWidth: null,
      varianceReduction: null,
      skewness: null,
    })
  })

  it('refuses unequal lengths', () => {
    expect(() => pairedDifference([1, 2], [1], 0.95)).toThrow(/equal lengths, not 2 and 1/)
  })
})
