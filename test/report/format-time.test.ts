import { describe, expect, it } from 'vitest'
import { formatTime, formatTimeParts, timeUnit, unitName } from '../../src/report/format-time.ts'

const [minute, hour] = [1 / 1440, 1 / 24]

describe('the unit of lengths of time that are read together', () => {
  it.each([
    [[59 * minute], 'minutes'],
    [[119 * minute, null], 'minutes'],
    [[minute, 2 * hour], 'hours'],
    [[-47 * hour], 'hours'],
    [[minute, 2], 'days'],
    [[0], 'days'],
    [[null], 'days'],
  ] as const)('of %j days is %s', (days, unit) => {
    expect(timeUnit(days)).toBe(unit)
  })

  it('on the clock of working days is the working day, or the hours of such days', () => {
    expect(timeUnit([3], 'working-days')).toBe('working-days')
    expect(timeUnit([1.5], 'working-days')).toBe('hours')
  })
})

describe('a length of time that is known exactly', () => {
  it.each([
    [60 * minute, '60 minutes', '60 menit'],
    [90 * minute, '90 minutes', '90 menit'],
    [minute, '1 minute', '1 menit'],
    [2 * hour, '2 hours', '2 jam'],
    [2.5 * hour, '2.5 hours', '2,5 jam'],
    [4 * hour, '4 hours', '4 jam'],
    [1, '1 day', '1 hari'],
    [1.5, '36 hours', '36 jam'],
    [2.5, '2.5 days', '2,5 hari'],
    [14, '14 days', '14 hari'],
    [0, '0 days', '0 hari'],
    [1200, '1,200 days', '1.200 hari'],
  ])('of %d days', (days, english, indonesian) => {
    expect([formatTime(days, 'en'), formatTime(days, 'id')]).toEqual([english, indonesian])
  })

  it('of working days stays in working days', () => {
    expect([0.5, 1, 2].map((days) => formatTime(days, 'en', 'working-days'))).toEqual([
      '0.5 working days',
      '1 working day',
      '2 working days',
    ])
    expect(formatTime(2, 'id', 'working-days')).toBe('2 hari kerja')
  })
})

describe('an estimate of a length of time', () => {
  it.each([
    [{ mean: 4.372, halfWidth: 0.135 }, '4.37 days', '± 0.14'],
    [{ mean: -31.4 * minute, halfWidth: 1.24 * minute }, '−31.4 minutes', '± 1.2'],
    [{ mean: minute, halfWidth: 5.2 * hour }, '0.0 hours', '± 5.2'],
  ])('%j has its half-width in the same unit, and the digits that it supports', (estimate, mean, halfWidth) => {
    expect(formatTimeParts(estimate, 'en')).toEqual({ mean, halfWidth })
  })

  it('may be a bound', () => {
    expect(formatTimeParts({ mean: 3 * hour, halfWidth: 0.5 * hour, lowerBound: true }, 'en')).toEqual({
      ...{ mean: '≥ 3.00 hours', halfWidth: '± 0.50' },
    })
  })
})

describe('the name of a unit', () => {
  it('on the clock of working days says that closed days are left out', () => {
    expect(unitName('hours', 'en', 'working-days')).toBe('hours without closed days')
    expect(unitName('working-days', 'en', 'working-days')).toBe('working days')
  })
})
