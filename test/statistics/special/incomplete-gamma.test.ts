import { describe, expect, it } from 'vitest'
import { gammaP, gammaQ } from '../../../src/statistics/special/incomplete-gamma.ts'
import { relativeError } from './relative-error.ts'

// Reference values: mpmath at 40 digits.

describe('gammaP and gammaQ', () => {
  it.each([
    [0.1, 0.01, 0.6626212599544798, 0.3373787400455202],
    [2.5, 1, 0.15085496391539036, 0.8491450360846096],
    [2.5, 10, 0.9987502694369687, 0.0012497305630313753],
    [1000, 900, 0.0005499022657117829, 0.9994500977342882],
    [1000, 1100, 0.9989406767460701, 0.0010593232539299773],
  ])('at a = %d, x = %d', (a, x, p, q) => {
    expect(relativeError(gammaP(a, x), p)).toBeLessThan(1e-13)
    expect(relativeError(gammaQ(a, x), q)).toBeLessThan(1e-13)
  })
})
