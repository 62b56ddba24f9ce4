import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber, readShare } from '../../../src/scenario/quantities/amount.ts'
import { readDay, readDayRange } from '../../../src/scenario/quantities/day.ts'
import { dayOf, formatDay, weekdayOf } from '../../../src/time/date.ts'
import { readHours, readWeekdays } from '../../../src/scenario/quantities/hours.ts'
import { readGrowth, readPattern } from '../../../src/scenario/quantities/rate.ts'
import { readTime } from '../../../src/scenario/quantities/time.ts'
import { assertProperty } from '../../property-seeds.ts'

describe('days', () => {
  it('are read as they are written', () => {
    assertProperty(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        expect(readDay(formatDay(day))).toBe(day)
      }),
      { seed: 1 },
    )
  })

  it('know their weekday', () => {
    expect(weekdayOf(readDay('2018-03-05'))).toBe(0)
    expect(weekdayOf(readDay('1945-08-17'))).toBe(4)
    expect(dayOf(1970, 1, 1)).toBe(0)
  })

  it.each([
    ['2018-02-30', 'does not exist', '2018-02-28'],
    ['2018-13-01', 'does not exist', undefined],
    ['5/3/2018', 'it can be read in two ways', undefined],
    ['20/3/2018', 'is not a date', '2018-03-20'],
    ['3/20/2018', 'is not a date', '2018-03-20'],
    ['2018/3/5', 'is not a date', '2018-03-05'],
    ['30/02/2018', 'is not a date', undefined],
    ['tomorrow', 'is not a date', undefined],
  ])('that do not exist are refused: %s', (text, message, suggestion) => {
    expect(() => readDay(text)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(message), suggestion }),
    )
  })

  it('may have their month as a word, in English or Indonesian', () => {
    const may = dayOf(2025, 5, 1)
    expect(['1 Mei 2025', '1 May 2025', '01-mei-2025'].map(readDay)).toEqual([may, may, may])
    expect(() => readDay('31 Feb 2025')).toThrow('does not exist')
    expect(() => readDay('1 Foo 2025')).toThrow('is not a date')
  })

  it('make ranges with both ends', () => {
    const { first, last } = readDayRange('2018-06-11 to 2018-06-20')
    expect(last - first).toBe(9)
    expect(() => readDayRange('2018-06-20 to 2018-06-11')).toThrow('ends before it begins')
  })
})

describe('readTime', () => {
  it.each([
    ['start', { kind: 'calendar', minutes: 0 }],
    ['7 d ago', { kind: 'calendar', minutes: -10080 }],
    ['in 36 h', { kind: 'calendar', minutes: 2160 }],
    ['day 1', { kind: 'calendar', minutes: 0 }],
    ['day 11 08:30', { kind: 'calendar', minutes: 14910 }],
    ['10 wd ago', { kind: 'working-days', days: -10 }],
    ['in 5 wd', { kind: 'working-days', days: 5 }],
    ['7 hari lalu', { kind: 'calendar', minutes: -10080 }],
    ['7 hari yang lalu', { kind: 'calendar', minutes: -10080 }],
    ['dalam 36 jam', { kind: 'calendar', minutes: 2160 }],
    ['5 hari kerja lagi', { kind: 'working-days', days: 5 }],
    ['hari ke-11 08:30', { kind: 'calendar', minutes: 14910 }],
    ['hari 11', { kind: 'calendar', minutes: 14400 }],
    ['12 Maret 2018', { kind: 'date', day: dayOf(2018, 3, 12), minute: 0 }],
    ['12 March 2018 08:00', { kind: 'date', day: dayOf(2018, 3, 12), minute: 480 }],
    ['2018-03-12', { kind: 'date', day: dayOf(2018, 3, 12), minute: 0 }],
    ['2018-03-12 08:00', { kind: 'date', day: dayOf(2018, 3, 12), minute: 480 }],
    ['2018-03-12T08:00', { kind: 'date', day: dayOf(2018, 3, 12), minute: 480 }],
    ['2018-03-12T08:00:30', { kind: 'date', day: dayOf(2018, 3, 12), minute: 480.5 }],
    ['5 hari kerja ago', { kind: 'working-days', days: -5 }],
  ])('reads %s', (text, time) => {
    expect(readTime(text)).toEqual(time)
  })

  it.each([
    ['day 0', 'there is no day 0', 'day 1'],
    ['5 d', 'is not a time', 'in 5 d'],
    ['-5 d', 'is not a time', '5 d ago'],
    ['2018-03-12 25:00', 'is not on the clock', undefined],
    ['2018-03-12 08.00', 'is not a time of day', '08:00'],
    ['in 2.5 wd', 'counted whole', undefined],
    ['2018-03-12T08:00Z', 'has a time zone', undefined],
    ['2018-03-12 08:00:00+07:00', 'has a time zone', undefined],
  ])('refuses %s', (text, message, suggestion) => {
    expect(() => readTime(text)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(message), suggestion }),
    )
  })
})

describe('hours', () => {
  it('are periods with breaks, the whole day, or none', () => {
    expect(readHours('08:00-12:00 13:00-16:00')).toEqual([
      { open: 480, close: 720 },
      { open: 780, close: 960 },
    ])
    expect(readHours('24 h')).toEqual([{ open: 0, close: 1440 }])
    expect(readHours('closed')).toEqual([])
    expect(readHours('20:00-24:00')).toEqual([{ open: 1200, close: 1440 }])
  })

  it.each([
    ['8-12', '08:00-12:00'],
    ['08.00-12.00', '08:00'],
    ['16:00-08:00', undefined],
    ['08:00-12:00 11:00-16:00', undefined],
  ])('refuse %s', (text, suggestion) => {
    expect(() => readHours(text)).toThrow(expect.objectContaining({ suggestion }))
  })

  it('belong to days of the week', () => {
    expect(readWeekdays('mon-thu')).toEqual([0, 1, 2, 3])
    expect(readWeekdays('mon,wed')).toEqual([0, 2])
    expect(readWeekdays('sat mon')).toEqual([0, 5])
    expect(readWeekdays('sat-mon')).toEqual([0, 5, 6])
    expect(readWeekdays('daily')).toHaveLength(7)
    expect(readWeekdays('senin-kamis')).toEqual([0, 1, 2, 3])
    expect(readWeekdays('Senin - Jumat, minggu')).toEqual([0, 1, 2, 3, 4, 6])
    expect(readWeekdays("jum'at sab Monday")).toEqual([0, 4, 5])
  })

  it.each([
    ['mondy', 'mon'],
    ['senen-jumaat', 'mon-fri'],
    ['wen', 'wed'],
  ])('name the day that %s means', (text, suggestion) => {
    expect(() => readWeekdays(text)).toThrow(expect.objectContaining({ suggestion }))
  })
})

describe('numbers, shares and rates', () => {
  it('take underscores and percent', () => {
    expect(readNumber('4_000_000', {})).toBe(4_000_000)
    expect(readShare('10 %')).toBe(0.1)
    expect(readShare('0.1')).toBe(0.1)
    expect(() => readNumber('4.000.000', {})).toThrow(expect.objectContaining({ suggestion: '4_000_000' }))
    expect(() => readShare('10')).toThrow(expect.objectContaining({ suggestion: '10 %' }))
  })

  it('say how requests come', () => {
    expect(readPattern('overdispersed(300 per day, sd 20 %)')).toEqual({
      pattern: 'overdispersed',
      rate: { amount: 300, per: 'day' },
      dailyFactorSd: 0.2,
    })
    expect(() => readPattern('300 per day')).toThrow(expect.objectContaining({ suggestion: 'poisson(300 per day)' }))
    expect(() => readPattern('poisson(300)')).toThrow(expect.objectContaining({ suggestion: '300 per day' }))
    expect(() => readPattern('poison(300 per day)')).toThrow(expect.objectContaining({ suggestion: 'poisson' }))
  })

  it('grow by the year or the month', () => {
    expect(Math.exp(readGrowth('5 % per year') * 365.25)).toBeCloseTo(1.05, 12)
    expect(Math.exp(readGrowth('2 % per month') * 365.25)).toBeCloseTo(1.02 ** 12, 12)
    expect(() => readGrowth('5 %')).toThrow('is not a growth')
  })
})
