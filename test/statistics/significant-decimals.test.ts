import { describe, expect, it } from 'vitest'
import { significantDecimals } from '../../src/statistics/significant-decimals.ts'

describe('significantDecimals', () => {
  it.each([
    [0.0137, 3, '0.014'],
    [0.037, 3, '0.037'],
    [0.96, 2, '0.96'],
    [1, 1, '1.0'],
    [1.46, 1, '1.5'],
    [4.4, 1, '4.4'],
    [13.7, 0, '14'],
    [137, -1, '140'],
    [1000, -2, '1000'],
    [0.001, 4, '0.0010'],
  ])('of a half-width of %d are %d, printed %s', (halfWidth, decimals, printed) => {
    expect(significantDecimals(52.3, halfWidth)).toBe(decimals)
    const place = 10 ** -decimals
    expect((Math.round(halfWidth / place) * place).toFixed(Math.max(0, decimals))).toBe(printed)
  })

  it('are no more than a number holds', () => {
    expect(significantDecimals(123_456.7, 1e-12)).toBe(9)
    expect(significantDecimals(-123_456.7, 1e-12)).toBe(9)
    expect(significantDecimals(0, 2e-12)).toBe(13)
  })

  it.each([-1, 0, NaN, Infinity])('refuse a half-width of %d', (halfWidth) => {
    expect(() => significantDecimals(1, halfWidth)).toThrow(/half-width/)
  })
})
