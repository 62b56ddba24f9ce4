import { describe, expect, it } from 'vitest'
import { monthAxis, sparkline } from '../../src/cli/terminal/sparkline.ts'

describe('a sparkline', () => {
  it('draws each value as a block of its height, zero as a space', () => {
    expect(sparkline([0, 1, 2, 4, 8], 10, 8)).toBe(' ▁▂▄█')
  })

  it('draws the mean of the values that share a character', () => {
    expect(sparkline([0, 8, 8, 8, 2, 2], 3, 8)).toBe('▄█▂')
  })

  it('has every value in exactly one character when the width does not divide their number', () => {
    expect(sparkline([1, 1, 1, 1, 1, 8, 8], 3, 8)).toBe('▁▁▆')
  })

  it('shows a series against the top of another', () => {
    expect(sparkline([1, 1], 2, 100)).toBe('▁▁')
    expect(sparkline([0, 0], 2, 0)).toBe('  ')
  })
})

describe('the months under a sparkline', () => {
  const dates = ['2018-03-30', '2018-03-31', '2018-04-01', '2018-04-02', '2018-04-03', '2018-04-04', '2018-05-01']
  const month = (date: string): string => date.slice(5, 7)

  it('stand where the month begins', () => {
    expect(monthAxis(dates, 70, month)).toBe('03')
    expect(monthAxis(['2018-03-30', ...dates], 8, month)).toBe('03 04')
  })

  it('are left out where there is no room', () => {
    expect(monthAxis(dates, 4, month)).toBe('03')
  })
})
