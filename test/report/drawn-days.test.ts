import { describe, expect, it } from 'vitest'
import { daysOfPiece, drawnDays, meansOfPieces } from '../../src/report/figures/drawn-days.ts'

describe('the days at which lines are drawn', () => {
  it('are all of them up to 1,500', () => {
    expect(drawnDays(1500, [])).toHaveLength(1500)
    expect([1500, 1501, 36_525].map(daysOfPiece)).toEqual([1, 4, 92])
  })

  it('are few beyond that, and miss no highest and no lowest day', () => {
    const values = Array.from({ length: 36_525 }, (_, day) => (day === 20_007 ? 900 : day === 31_111 ? -7 : day % 5))
    const drawn = drawnDays(values.length, values)
    expect(drawn.length).toBeLessThan(1300)
    for (const day of [0, 20_007, 31_111, 36_524]) expect(drawn).toContain(day)
    expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b))
  })

  it('pass by what is not known', () => {
    const drawn = drawnDays(
      2000,
      Array.from({ length: 2000 }, (_, day) => (day === 1003 ? 4 : null)),
    )
    expect(drawn).toContain(1003)
    expect(drawn).toHaveLength(400 + 2)
  })

  it('have columns of their means in the middle of each piece', () => {
    const means = meansOfPieces(Array.from({ length: 1600 }, (_, day) => (day < 8 ? day : 0)))
    expect(means.slice(0, 3)).toEqual([
      { x: 1.5, y: 1.5 },
      { x: 5.5, y: 5.5 },
      { x: 9.5, y: 0 },
    ])
    expect(means).toHaveLength(400)
  })
})
