import { describe, expect, it } from 'vitest'
import { logGamma } from '../../../src/statistics/special/log-gamma.ts'
import { relativeError } from './relative-error.ts'

// Reference values: mpmath at 40 digits.

describe('logGamma', () => {
  it.each([
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247001],
    [3.7, 1.428072326665388],
    [100, 359.1342053695754],
  ])('at %d', (x, reference) => {
    expect(relativeError(logGamma(x), reference)).toBeLessThan(3e-15)
  })

  it('is 0 at 1 and 2', () => {
    expect(Math.abs(logGamma(1))).toBeLessThan(1e-15)
    expect(Math.abs(logGamma(2))).toBeLessThan(1e-15)
  })
})
