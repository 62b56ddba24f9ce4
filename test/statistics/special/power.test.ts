import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { power } from '../../../src/statistics/special/power.ts'
import { assertProperty } from '../../property-seeds.ts'

describe('power', () => {
  it.each([
    [0, 2, 0],
    [1, 0.3, 1],
    [2, 10, 1024],
    [4, 0.5, 2],
    [0.5, 3, 0.125],
    [Infinity, 2, Infinity],
  ])('of %d to the %d is %d', (base, exponent, result) => {
    if (Number.isFinite(result)) expect(power(base, exponent)).toBeCloseTo(result, 10)
    else expect(power(base, exponent)).toBe(result)
  })

  it('to a whole number is the product, but for roundings', () => {
    const base = fc.double({ min: 0.001, max: 1000, noNaN: true })
    assertProperty(
      fc.property(base, fc.integer({ min: 1, max: 12 }), (x, n) => {
        let product = 1
        for (let i = 0; i < n; i++) product *= x
        expect(Math.abs(power(x, n) / product - 1)).toBeLessThan(2e-14)
      }),
      { seed: 1 },
    )
  })

  it('has the root as its inverse, but for roundings', () => {
    const base = fc.double({ min: 0.001, max: 1000, noNaN: true })
    assertProperty(
      fc.property(base, fc.double({ min: 0.1, max: 10, noNaN: true }), (x, y) => {
        expect(Math.abs(power(power(x, y), 1 / y) / x - 1)).toBeLessThan(1e-13)
      }),
      { seed: 1 },
    )
  })
})
