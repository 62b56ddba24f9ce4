import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

/** One unit x with a limit of one piece a day, open 08:00-12:00; pieces of three hours. */
const office = (wears: string, { days = 3, hours = '08:00-12:00', step = 'takes: 3 h', more = '' } = {}) =>
  byHand(`title: wear
start: 2026-01-05
horizon: ${days} d
opening: { hours: { daily: ${hours} } }
pools: { p: { units: { x: { daily-limit: 1, ${wears} } } } }
${more}
services: { s: { arrivals: evenly(0 per day), waiting: { count: 99, oldest: 0 d }, route: [{ at: p, ${step} }] } }
`)

const failedAt = (run: ReturnType<typeof byHand>) => run.states('x').filter((line) => line.endsWith('failed'))

describe('at closing', () => {
  it('a piece begun above the limit keeps its wear when it goes on the next day', () => {
    // twice as many hours count above the limit of 1
    // Mon 08-11 piece 1: 3 h; 11-12 piece 2, above: 2 h, 5 in all
    // Tue 08:00 piece 2 goes on: the sixth hour is used up at 08:30
    const run = office('above-limit: { failures: 2 }, failures: { every-worked: 6 h, takes: 99 d }')
    expect(failedAt(run)).toEqual(['2 08:30 failed'])
    expect(run.outcome.units[0]).toMatchObject({ made: 1, begunAboveLimit: 1, failures: 1 })
  })

  it('a piece above the limit that is done at the hour of closing has worn the unit', () => {
    // pieces of 2 h: 08-10 counts one, 10-12 above counts three: four, at which it fails
    const run = office('above-limit: { failures: 3 }, failures: { every: 4 cards, takes: 99 d }', {
      step: 'takes: 2 h',
    })
    expect(failedAt(run)).toEqual(['1 12:00 failed'])
  })

  it('a piece above the limit has to be redone more often, and one on the next day is below it again', () => {
    // 1 % of the pieces have to be redone, above the limit 99 times as many: here all
    // Mon 08-09 done; 09-10, 10-11, 11-12 to be redone; Tue 08-09, the first of its day, done
    const run = office('above-limit: { redo: 99 }', { step: 'takes: 1 h, redo: 1 %', days: 2 })
    expect(run.lines('x is done').slice(0, 5)).toEqual([
      '1 09:00 x is done',
      '1 10:00 x is done, to be done again',
      '1 11:00 x is done, to be done again',
      '1 12:00 x is done, to be done again',
      '2 09:00 x is done',
    ])
  })
})

describe('at a tie', () => {
  it('a piece begun at midnight is the first of the new day, and one that ends then has worn the unit', () => {
    // 00-12 counts one; 12-24 above, counts three: fails at midnight; repaired 01:00
    // Tue 01-13 counts one; 13-01 above, three: Wed 01:00, repaired 02:00, ...
    const run = office('above-limit: { failures: 3 }, failures: { every: 4 cards, takes: 1 h }', {
      hours: '24 h',
      step: 'takes: 12 h',
    })
    expect(failedAt(run)).toEqual(['2 00:00 failed', '3 01:00 failed'])
    // and Wed 02-14, 14-24 above, not done
    expect(run.outcome.units[0]).toMatchObject({ made: 5, begunAboveLimit: 3 })
  })

  // 300 x 4.8 min and 100 x 14.4 min miss midnight by rounding, the one early, the other late
  it.each([
    [300, '4.8 min'],
    [100, '14.4 min'],
  ])('no piece of %i a day of %s is above a limit of as many', (limit, takes) => {
    const { outcome } = byHand(`title: wear at midnight
start: 2026-01-05
horizon: 3 d
opening: { hours: { daily: 24 h } }
pools: { p: { units: { x: { daily-limit: ${limit}, above-limit: { failures: 3 } } } } }
services: { s: { arrivals: evenly(0 per day), waiting: { count: 999, oldest: 0 d }, route: [{ at: p, takes: ${takes} }] } }
`)
    expect(outcome.units[0]).toMatchObject({ made: 3 * limit, begunAboveLimit: 0 })
  })

  it('hours worn off that are used up as the piece is done: it is done, and the unit fails', () => {
    // 08-10 counts 2 h, 10-12 above counts 4 h: six, at 12:00
    const run = office('above-limit: { failures: 2 }, failures: { every-worked: 6 h, takes: 99 d }', {
      step: 'takes: 2 h',
    })
    expect(failedAt(run)).toEqual(['1 12:00 failed'])
    expect(run.outcome.units[0].made).toBe(2)
  })

  it('a piece above the limit that an outage interrupts goes on with its wear at the same unit', () => {
    // Mon 08-11 piece 1: 3 h; 11-12 piece 2, above: 2 h, 5 in all; outage; from 13:00 half an hour for the sixth
    const outage = (failures: string) =>
      office(`above-limit: { failures: 2 }, failures: ${failures}`, {
        hours: '08:00-20:00',
        step: 'takes: 3 h, needs: [net]',
        more: 'links: { net: { outages: [{ since: 2026-01-05 12:00, until: 2026-01-05 13:00 }] } }',
      })
    expect(failedAt(outage('{ every-worked: 6 h, takes: 99 d }'))).toEqual(['1 13:30 failed'])
    // by pieces: the second counts two, three in all, when it is done at 15:00
    expect(failedAt(outage('{ every: 3 cards, takes: 99 d }'))).toEqual(['1 15:00 failed'])
    expect(outage('{ every: 3 cards, takes: 99 d }').outcome.units[0].begunAboveLimit).toBe(1)
  })

  it('and without it at another unit', () => {
    // a, limit 1, and b. a: piece 1 08-09; piece 3 from 09:00, above, fails 09:30 by the calendar; b took piece 2 08-10,
    // at half the speed, and goes on with piece 3 at 10:00: half an hour, an hour for b, until 11:00: b's second piece
    const { states, outcome } = byHand(`title: handed over
start: 2026-01-05
horizon: 1 d
opening: { hours: { daily: 08:00-16:00 } }
pools:
  p:
    units:
      a: { daily-limit: 1, above-limit: { failures: 9 }, failures: { every: 9.5 h, takes: 9 d } }
      b: { daily-limit: 9, above-limit: { failures: 9 }, speed: 0.5, failures: { every: 3 cards, takes: 9 d } }
services: { s: { arrivals: evenly(0 per day), waiting: { count: 9, oldest: 0 d }, route: [{ at: p, takes: 1 h, interrupted: hand-over }] } }
`)
    // b: 08-10, 10-11, 11-13: the third
    expect(states('b').at(-1)).toBe('1 13:00 failed')
    expect(outcome.units).toMatchObject([
      { made: 1, begunAboveLimit: 1 },
      { made: 3, begunAboveLimit: 0 },
    ])
  })
})

describe('at the horizon', () => {
  it('a piece above the limit that is done then wears the unit, which fails', () => {
    // 00-12, 12-24
    const run = office('above-limit: { failures: 3 }, failures: { every: 4 cards, takes: 1 h }', {
      hours: '24 h',
      step: 'takes: 12 h',
      days: 1,
    })
    expect(run.outcome.units[0]).toMatchObject({ made: 2, begunAboveLimit: 1, failures: 1, repairs: 0 })
  })

  it('a piece above the limit that is not done by then is begun above it, and has not worn it', () => {
    // 08-11; 11-12 above, an hour of three
    const run = office('above-limit: { failures: 3 }, failures: { every: 2 cards, takes: 1 h }', { days: 1 })
    expect(run.outcome.units[0]).toMatchObject({ made: 1, begunAboveLimit: 1, failures: 0 })
  })
})
