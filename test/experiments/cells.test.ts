import { describe, expect, it } from 'vitest'
import { minutesOfCell } from '../../src/experiments/cells.ts'

describe('the cells of a horizon', () => {
  it('are at most 500, each a part of a day or whole days', () => {
    for (const days of [1, 7, 10, 30, 100, 120, 240, 365, 499, 500, 501, 1000, 2222, 36_525]) {
      const minutes = minutesOfCell(days)
      expect((days * 1440) / minutes).toBeLessThanOrEqual(500)
      expect(1440 % minutes === 0 || minutes % 1440 === 0).toBe(true)
      expect(Number.isInteger(minutes)).toBe(true)
    }
    expect([1, 120, 500, 501, 36_525].map((days) => minutesOfCell(days))).toEqual([3, 360, 1440, 2880, 74 * 1440])
  })
})
