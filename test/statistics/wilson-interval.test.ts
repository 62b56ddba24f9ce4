import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilsonInterval } from '../../src/statistics/wilson-interval.ts'
import { assertProperty } from '../property-seeds.ts'

const z95 = 1.959963984540054

describe('wilsonInterval', () => {
  it('has hand-computed values', () => {
    // With z^2 = 3.8415: 8 of 10 gives (0.8 + 0.19207 +- 1.96 sqrt(0.016 + 0.0096036)) / 1.38415.
    const { value, low, high } = wilsonInterval(8, 10, 0.95)
    expect(value).toBe(0.8)
    expect(low).toBeCloseTo(0.49016, 5)
    expect(high).toBeCloseTo(0.94332, 5)
  })

  it('has a width also when none or all succeeded', () => {
    const reach = z95 ** 2 / (10 + z95 ** 2)
    const none = wilsonInterval(0, 10, 0.95)
    const all = wilsonInterval(10, 10, 0.95)
    expect([none.value, none.low, all.value, all.high]).toEqual([0, 0, 1, 1])
    expect(none.high).toBeCloseTo(reach, 14)
    expect(all.low).toBeCloseTo(1 - reach, 14)
  })

  it('ends where the score test just rejects', () => {
    const sample = fc
      .integer({ min: 1, max: 1000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
    assertProperty(
      fc.property(sample, ([successes, n]) => {
        const { value, low, high } = wilsonInterval(successes, n, 0.95)
        for (const end of [low, high]) {
          expect((value - end) ** 2).toBeCloseTo((z95 ** 2 * end * (1 - end)) / n, 13)
        }
        expect(low).toBeLessThanOrEqual(value)
        expect(high).toBeGreaterThanOrEqual(value)
        expect(high).toBeGreaterThan(low)
      }),
      { seed: 1 },
    )
  })

  it.each([
    [0, 0],
    [-1, 5],
    [6, 5],
  ])('refuses %d of %d', (successes, n) => {
    expect(() => wilsonInterval(successes, n, 0.95)).toThrow(/trials/)
  })
})
