import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gammaQuantile } from '../../../src/statistics/special/gamma-quantile.ts'
import { gammaP, gammaQ } from '../../../src/statistics/special/incomplete-gamma.ts'
import { assertProperty } from '../../property-seeds.ts'
import { relativeError } from './relative-error.ts'

// Reference values: mpmath at 40 digits.

describe('gammaQuantile', () => {
  it.each([
    [0.25, 0.9, 0.7503928722368357],
    [6.25, 0.975, 12.019101943026255],
    [100, 0.001, 71.9213974950004],
    [1000, 0.51, 1000.4594902499065],
    [10000, 0.4, 9974.353841294824],
  ])('of shape %d at %d', (shape, p, reference) => {
    expect(relativeError(gammaQuantile(shape, p), reference)).toBeLessThan(1e-13)
  })

  it('is undone by the smaller tail for shapes from 0.02 to 1e6, far out too', () => {
    const logShape = fc.double({ min: Math.log(0.02), max: Math.log(1e6), noNaN: true })
    const logTail = fc.double({ min: -200, max: Math.log(0.5), noNaN: true })
    assertProperty(
      fc.property(logShape, logTail, (a, t) => {
        const shape = Math.exp(a)
        const tail = Math.exp(t)
        expect(relativeError(gammaQ(shape, gammaQuantile(shape, 1 - tail, tail)), tail)).toBeLessThan(1e-10)
        const low = gammaQuantile(shape, tail)
        // Of a quantile below 1e-290 the digits are gone.
        expect(low < 1e-290 ? 0 : relativeError(gammaP(shape, low), tail)).toBeLessThan(1e-10)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it('is found in tails close to the smallest numbers, where the first guess lies beyond them', () => {
    for (const shape of [0.3, 4, 100]) {
      for (const q of [1e-187, 1e-250, 1e-300]) {
        expect(Math.abs(Math.log(gammaQ(shape, gammaQuantile(shape, 1, q)) / q))).toBeLessThan(1e-9)
      }
    }
  })

  it('gives 0 rather than fail where the quantile is below all numbers', () => {
    expect(gammaQuantile(0.001, 0.3)).toBe(0)
  })
})
