import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exponentialQuantile } from '../../../src/statistics/special/exponential-quantile.ts'
import { assertProperty } from '../../property-seeds.ts'

/** The numbers that streams give, near and far from the ends. */
const uniform = fc.oneof(
  fc.bigInt({ min: 0n, max: 2n ** 52n - 1n }),
  fc.bigInt({ min: 0n, max: 2n ** 20n }),
  fc.bigInt({ min: 0n, max: 2n ** 20n }).map((k) => 2n ** 52n - 1n - k),
  fc
    .integer({ min: 20, max: 30 })
    .chain((bits) => fc.bigInt({ min: 0n, max: 2n ** BigInt(bits) }).map((k) => 2n ** 52n - 1n - k)),
  fc.nat({ max: 511 }).map((bin) => BigInt(bin) * 2n ** 43n),
)
const probability = uniform.map((k) => Number(2n * k + 1n) / 2 ** 53)

describe('exponentialQuantile', () => {
  it('is -log(1 - p) to sixteen digits of the mean, and of itself where it is larger', () => {
    assertProperty(
      fc.property(probability, (p) => {
        const exact = -Math.log1p(-p)
        // what it is compared with is rounded too, by less than a unit in the last place
        const rounding = Number.EPSILON * exact
        expect(Math.abs(exponentialQuantile(p) - exact)).toBeLessThanOrEqual(4e-16 * Math.max(1, exact) + rounding)
      }),
      { seed: 1, numRuns: 20_000 },
    )
  })

  it('keeps all digits of the smallest variates, and is never 0', () => {
    for (const k of [0, 1, 2, 1000, 2 ** 30]) {
      const p = (2 * k + 1) / 2 ** 53
      expect(Math.abs(exponentialQuantile(p) / -Math.log1p(-p) - 1)).toBeLessThan(4e-16)
    }
  })

  it('reaches the largest, 53 log 2', () => {
    expect(exponentialQuantile(1 - 2 ** -53)).toBeCloseTo(53 * Math.LN2, 12)
  })

  it('keeps the digits of the smaller tail, also where it is no number of a stream', () => {
    for (const tail of [1e-300, 3e-20, 1e-9, 1e-3, 0.3]) {
      expect(exponentialQuantile(tail, 1 - tail) / -Math.log1p(-tail)).toBeCloseTo(1, 13)
      expect(exponentialQuantile(1 - tail, tail) / -Math.log(tail)).toBeCloseTo(1, 14)
    }
  })

  it('has the ends of the range', () => {
    expect([exponentialQuantile(0) + 0, exponentialQuantile(1)]).toEqual([0, Infinity])
  })
})
