import { describe, expect, it } from 'vitest'
import { stirlingError, halfDeviance } from '../../../src/statistics/special/saddle-point.ts'
import { relativeError } from './relative-error.ts'

describe('stirlingError', () => {
  it.each([
    [0.5, 0.15342640972002736],
    [1, 0.08106146679532726],
    [5, 0.01664469118982119],
    [15, 0.005554733551962801],
  ])('at %d is as Loader tabulates it', (x, reference) => {
    expect(Math.abs(stirlingError(x) - reference)).toBeLessThan(1e-14)
  })
})

describe('halfDeviance', () => {
  it('keeps its digits near zero', () => {
    // x log(x / m) + m - x = m (e^2 / 2 - e^3 / 6 + ...) at x = m (1 + e).
    const e = 2 ** -20
    expect(relativeError(halfDeviance(1000 * (1 + e), 1000), 1000 * (e ** 2 / 2 - e ** 3 / 6))).toBeLessThan(1e-9)
    expect(relativeError(halfDeviance(2, 1), 2 * Math.LN2 - 1)).toBeLessThan(1e-15)
  })
})
