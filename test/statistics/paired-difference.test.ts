import { describe, expect, it } from 'vitest'
import { pairedDifference } from '../../src/statistics/paired-difference.ts'

describe('pairedDifference', () => {
  it('has hand-computed values', () => {
    // Differences 1, 2, 3: mean 2, variance 1, not skewed. Variances 1 and 1. t(0.975, 2) = 4.30265273.
    const { n, mean, sd, halfWidth, varianceReduction, skewness } = pairedDifference([3, 5, 4], [2, 3, 1], 0.95)
    expect(n).toBe(3)
    expect(mean).toBeCloseTo(2, 14)
    expect(sd).toBeCloseTo(1, 14)
    expect(halfWidth).toBeCloseTo(4.30265273 / Math.sqrt(3), 8)
    expect(varianceReduction).toBeCloseTo(2, 12)
    expect(skewness).toBeCloseTo(0, 12)
  })

  it('has a wider interval where the differences are lopsided', () => {
    // Differences 2, 1, 2: variance 1/3, skewness g = -1 / sqrt 2. Variances 1 and 7/3. With T = 4.30265273 / sqrt 3,
    // the longer side is sd q, where (1 + g q / 3)^3 = 1 + g (T - g / 18) = -0.784328. That is below 0.3, whose root is
    // r = 0.669433, so that 1 + g q / 3 is on the tangent there: r + (-0.784328 - 0.3) r / 0.9 = -0.137105, q = 4.82433.
    const { sd, halfWidth, varianceReduction, skewness } = pairedDifference([3, 5, 4], [1, 4, 2], 0.95)
    expect(sd).toBeCloseTo(Math.sqrt(1 / 3), 14)
    expect(skewness).toBeCloseTo(-Math.SQRT1_2, 12)
    expect(halfWidth).toBeCloseTo(Math.sqrt(1 / 3) * 4.82433, 4)
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
