import { describe, expect, it } from 'vitest'
import { binWaits, longestOf, middleOf } from '../../src/report/figures/wait-bins.ts'

const minute = 1 / 1440

/** Waits known as differences of dates. */
const wholeDays = (days: number[], count: number[], longer: number) =>
  binWaits({ from: days, to: days, count, longer, withdrawn: 0, isWholeDays: true })

describe('binWaits, of whole days,', () => {
  it('keeps single days and counts who waits longer among all', () => {
    expect(wholeDays([0, 2], [1, 2], 1)).toEqual({
      ...{ width: 1, share: [0.25, 0, 0.5], longer: 0.25, withdrawn: 0, isWholeDays: true, unit: 'days' },
    })
  })

  it('takes steps of a week where days would be too many', () => {
    const bins = wholeDays([0, 6, 7, 200], [1, 1, 1, 1], 0)
    expect([bins.width, bins.share[0], bins.share[1], bins.share[28]]).toEqual([7, 0.5, 0.25, 0.25])
    // the days 7 to 13
    expect([middleOf(bins, 1), longestOf(bins, 1)]).toEqual([10, 13])
  })

  it('counts who left among all, and in no bin', () => {
    const left = binWaits({ from: [0], to: [0], count: [1], longer: 1, withdrawn: 2, isWholeDays: true })
    expect(left).toMatchObject({ share: [0.25], longer: 0.25, withdrawn: 0.5 })
  })

  it('of no requests is empty', () => {
    expect(wholeDays([], [], 0)).toMatchObject({ width: 1, share: [0], longer: 0 })
  })
})

describe('binWaits, of spans of time,', () => {
  it('counts in minutes where the waits are short', () => {
    const [from, to] = [
      [0, 30 * minute],
      [30 * minute, 40 * minute],
    ]
    const bins = binWaits({ from, to, count: [3, 1], longer: 0, withdrawn: 0, isWholeDays: false })
    // the last span is ten minutes long, and so is a bin; the first is spread evenly over three
    expect(bins.unit).toBe('minutes')
    expect(bins.width / minute).toBeCloseTo(10)
    expect(bins.share.map((share) => Math.round(share * 1e9) / 1e9)).toEqual([0.25, 0.25, 0.25, 0.25])
    expect(middleOf(bins, 1) / minute).toBeCloseTo(15)
    expect(longestOf(bins, 1) / minute).toBeCloseTo(20)
  })

  it('counts in hours, then in days, where they are longer', () => {
    const upTo = (days: number) =>
      binWaits({
        from: [0, 0.95 * days],
        to: [0.95 * days, days],
        count: [1, 1],
        longer: 0,
        withdrawn: 0,
        isWholeDays: false,
      }).unit
    expect([upTo(1.5), upTo(5)]).toEqual(['hours', 'days'])
  })
})
