import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

const office = (printer: string, days: number, step = '') => `
title: a daily limit
start: 2026-01-05
horizon: ${days} d
opening: { hours: { daily: 08:00-12:00 } }
pools: { p: { units: { x: { ${printer} } } } }
services: { s: { arrivals: evenly(1 per day), waiting: { count: 99, oldest: 1 d }, route: [{ at: p, takes: 3 h ${step} }] } }
`
const done = (text: string) =>
  byHand(text)
    .lines('x is done')
    .map((line) => line.replace(/ x is done.*/, ''))

describe('a daily limit', () => {
  it('counts the pieces that are begun on a day, not those that are resumed', () => {
    // limit 1: day 1 08:00-11:00, then rests; the same on each day
    expect(done(office('daily-limit: 1', 3))).toEqual(['1 11:00', '2 11:00', '3 11:00'])
    // limit 2: the second piece of day 1 is begun at 11:00 and done on day 2 at 10:00; there are two more for day 2,
    // of which the first is begun at 10:00 and done on day 3 at 09:00; then one of day 3, to 12:00
    expect(done(office('daily-limit: 2', 3)).slice(0, 4)).toEqual(['1 11:00', '2 10:00', '3 09:00', '3 12:00'])
  })

  it('counts a piece that is done anew again', () => {
    // limit 1: the printer jams at 09:01, after 61 minutes of work, and is repaired at 10:00; its piece has to be done
    // anew, and would be the second of the day
    const jams = 'failures: { name: jam, every-worked: 61 min, takes: 59 min }, daily-limit: 1'
    const { states } = byHand(office(jams, 2, ', interrupted: restart'))
    expect(states('x').slice(1, 4)).toEqual(['1 08:00 working', '1 09:01 failed', '1 10:00 resting'])
  })

  it('above which a piece counts three times, also when it is done on the next day', () => {
    // card 1, 08:00 to 11:00, counts once; card 2, begun at 11:00 above the limit of 1, is done on day 2 at 10:00 and
    // counts three times: four, at which the printer fails
    const { states, outcome } = byHand(
      office('daily-limit: 1, above-limit: { failures: 3 }, failures: { every: 4 cards, takes: 99 d }', 3),
    )
    expect(states('x').at(-1)).toBe('2 10:00 failed')
    expect(outcome.units[0]).toMatchObject({ made: 2, begunAboveLimit: 1 })
  })
})

/** An office open by day and night, or as told; one printer x; 999 who wait from the start. */
const printer = (limit: number, takes: string, { hours = '24 h', days = 3, more = '', step = '' } = {}) =>
  byHand(`title: a daily limit
start: 2026-01-05
horizon: ${days} d
opening: { hours: { daily: ${hours} } }
pools: { p: { units: { x: { daily-limit: ${limit} ${more} } } } }
services: { s: { arrivals: evenly(0 per day), waiting: { count: 999, oldest: 0 d }, route: [{ at: p, takes: ${takes} ${step} }] } }
`)
const begunOnDays = (run: ReturnType<typeof byHand>, days: number) =>
  Array.from(
    { length: days },
    (_, day) => run.lines('x begins').filter((line) => line.startsWith(`${day + 1} `)).length,
  )

describe('at closing', () => {
  it('a piece begun in the last hour counts for that day, and goes on on the next without counting', () => {
    // 08:00-12:00, pieces of 3 h, limit 2. Mon 08-11, 11-12; Tue 08-10, 10-12; Wed 08-09, 09-12: resting? two begun on
    // Mon, one on Tue (10:00), one on Wed (09:00): the limit is never reached before noon
    const run = printer(2, '3 h', { hours: '08:00-12:00' })
    expect(begunOnDays(run, 3)).toEqual([2, 1, 1])
    expect(run.states('x').filter((line) => line.endsWith('resting'))).toEqual([])
  })

  it('one that rests is closed from the hour of closing on, and works again at opening', () => {
    const run = printer(2, '1 h', { hours: '08:00-12:00', days: 2 })
    expect(run.states('x')).toEqual([
      '1 00:00 closed',
      '1 08:00 working',
      '1 10:00 resting',
      '1 12:00 closed',
      '2 08:00 working',
      '2 10:00 resting',
      '2 12:00 closed',
    ])
  })

  it('the last piece of the limit that is done then leaves no rest', () => {
    expect(printer(4, '1 h', { hours: '08:00-12:00', days: 1 }).states('x')).toEqual([
      '1 00:00 closed',
      '1 08:00 working',
      '1 12:00 closed',
    ])
  })
})

describe('at a tie', () => {
  it('a piece that is done at midnight is followed by the first of the new day, ten a day', () => {
    // ten of 144 min are 24 h
    const run = printer(10, '144 min')
    expect(begunOnDays(run, 3)).toEqual([10, 10, 10])
    expect(run.outcome.units[0].made).toBe(30)
    expect(run.states('x')).toEqual(['1 00:00 working'])
  })

  // the sums miss midnight by rounding: 100 x 14.4 min late, 300 x 4.8 min early
  it.each([
    [100, '14.4 min'],
    [300, '4.8 min'],
    [10, '144 min'],
  ])('%i of %s fill each day', (limit, takes) => {
    const run = printer(limit, takes)
    expect(begunOnDays(run, 3)).toEqual([limit, limit, limit])
    expect(run.states('x')).toEqual(['1 00:00 working'])
  })

  it('the limit used up, a unit rests until midnight, and eleven pieces are not begun on any day', () => {
    // pieces of 2 h, limit 10: 00:00 to 20:00, rests; the same each day
    const run = printer(10, '2 h')
    expect(begunOnDays(run, 3)).toEqual([10, 10, 10])
    expect(run.states('x')).toEqual([
      '1 00:00 working',
      '1 20:00 resting',
      '2 00:00 working',
      '2 20:00 resting',
      '3 00:00 working',
      '3 20:00 resting',
    ])
  })

  it('a unit repaired at midnight begins the pieces of the new day', () => {
    // limit 1, pieces of 12 h: done at noon, fails with it, repaired at midnight
    const run = printer(1, '12 h', { more: ', failures: { every: 1 cards, takes: 12 h }' })
    expect(begunOnDays(run, 3)).toEqual([1, 1, 1])
    expect(run.states('x').slice(0, 4)).toEqual([
      '1 00:00 working',
      '1 12:00 failed',
      '2 00:00 working',
      '2 12:00 failed',
    ])
  })
})

describe('at the horizon', () => {
  it('the last piece of the last day is done then, and none of the day after is begun', () => {
    const run = printer(10, '144 min', { days: 1 })
    expect(run.outcome.units[0].made).toBe(10)
    expect(run.lines('x begins')).toHaveLength(10)
  })

  it('a unit that rests does so to the horizon', () => {
    const { outcome, states } = printer(10, '2 h', { days: 1 })
    expect(states('x')).toEqual(['1 00:00 working', '1 20:00 resting'])
    expect(outcome.units[0].timeIn[0]).toBe(1200)
    expect(outcome.units[0].timeIn.reduce((sum, time) => sum + time)).toBe(1440)
  })

  it('a piece begun below the limit that lasts beyond is not made', () => {
    expect(printer(10, '23 h', { days: 2 }).outcome.units[0]).toMatchObject({ made: 2, begunAboveLimit: 0 })
  })
})
