import { describe, expect, it } from 'vitest'
import { incompleteBeta } from '../../../src/statistics/special/incomplete-beta.ts'
import { relativeError } from './relative-error.ts'

// Reference values: mpmath at 40 digits.

describe('incompleteBeta', () => {
  it.each([
    [2, 3, 0.4, 0.5248],
    [0.5, 0.5, 0.1, 0.20483276469913347],
    [30, 0.5, 0.99, 0.439334368905251],
    [200, 300, 0.3, 1.0496985243292947e-6],
    [1, 1, 0.25, 0.25],
  ])('at a = %d, b = %d, x = %d', (a, b, x, reference) => {
    expect(relativeError(incompleteBeta(a, b, x, 1 - x), reference)).toBeLessThan(1e-13)
    expect(incompleteBeta(b, a, 1 - x, x)).toBeCloseTo(1 - reference, 13)
  })

  it('is 0 at 0 and 1 at 1', () => {
    expect([incompleteBeta(2, 3, 0, 1), incompleteBeta(2, 3, 1, 0)]).toEqual([0, 1])
  })
})
