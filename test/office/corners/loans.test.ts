import { describe, expect, it } from 'vitest'
import { complaints } from '../../scenario/scenarios.ts'
import { byHand } from './by-hand.ts'

// 5 January 2026 is a Monday; Thursday is a holiday
const office = (loan: string, more = '') => `
title: a loan
start: 2026-01-05
horizon: 14 d
opening: { hours: { mon-fri: 08:00-16:00 }, holidays: [2026-01-08] }
depots: { dep: { repair: 3 d } }
pools: { c: { units: { a: {}, loan: { rent: 100, ${loan} } } } }
services: { s: { arrivals: evenly(1 per day), waiting: { count: 9, oldest: 1 d }, route: [{ at: c, takes: 1 h }] } }
${more}`

const rentOf = (text: string) => byHand(text).outcome.cost.rent
const absentFrom = (text: string) =>
  byHand(text)
    .states('loan')
    .filter((line) => line.endsWith('absent'))
    .at(-1)

describe('rent by the day', () => {
  it('counts days from the hour of coming, and a day begun in full', () => {
    // Tue 18:00 to Thu 18:00 is two days, to 20:00 three, to 17:00 two
    expect(rentOf(office('from: 2026-01-06 18:00, stays: 48 h'))).toBe(200)
    expect(rentOf(office('from: 2026-01-06 18:00, stays: 50 h'))).toBe(300)
    expect(rentOf(office('from: 2026-01-06 18:00, stays: 47 h'))).toBe(200)
    expect(rentOf(office('from: 2026-01-06 18:00, stays: 10 min'))).toBe(100)
  })

  it('is what the stay says times the rent, whatever the hour of coming', () => {
    expect(rentOf(office('from: 2026-01-06 08:00, delay: "7.3 h", stays: 9 d'))).toBe(900)
  })

  it('ends at the horizon', () => {
    // from Tue, day 2, 18:00 to the end of day 14: 12 days and 6 hours
    expect(rentOf(office('from: 2026-01-06 18:00'))).toBe(1300)
    expect(rentOf(office('from: start'))).toBe(1400)
    expect(rentOf(office('from: 2026-01-19'))).toBe(0)
  })

  it('goes on while the unit is at a depot', () => {
    expect(rentOf(office('from: 2026-01-06, stays: 4 d, failures: { every: 1 cards, repaired-at: dep }'))).toBe(400)
  })

  it('of a unit that a trigger calls counts each of its stays by itself', () => {
    // called, it comes six hours later and stays eight, which is one day of rent
    const rule =
      'triggers: { t: { when: backlog of s > 0, until: backlog of s > 0, do: { rent: { pool: c, delay: 6 h, stays: 8 h, rent: 7 } } } }'
    const { outcome } = byHand(office('', rule).replace('rent: 100,', '').replace('count: 9', 'count: 999'))
    // the trigger begins at the start, ends on the evening of day 1, begins on that of day 2, ...: seven times
    expect(outcome.triggers[0].periods.length / 2).toBe(7)
    expect(outcome.cost.rent).toBe(49)
  })
})

describe('a stay', () => {
  it('may be counted in working days', () => {
    // comes Wed 10:00; Wed to 24:00 is 14 hours, Thu is a holiday, Fri 24, Mon 24, Tue 10:00: three working days
    const text = office('from: 2026-01-07 10:00, stays: 3 wd')
    expect(byHand(text).states('loan').at(-1)).toBe('9 10:00 absent')
    // six days
    expect(rentOf(text)).toBe(600)
    expect(absentFrom(text)).toBe('9 10:00 absent')
  })

  it('in working days also when a trigger calls', () => {
    // comes at the start, Mon 00:00, stays two working days: to Tue 24:00
    const rule = 'triggers: { t: { when: start, do: { rent: { pool: c, stays: 2 wd, rent: 7 } } } }'
    const { outcome, states } = byHand(office('', rule))
    expect(states('t-1').at(-1)).toBe('3 00:00 absent')
    expect(outcome.cost.rent).toBe(1400 + 14)
  })

  it('takes some time', () => {
    expect(complaints(office('stays: 0 d')).join()).toContain('a unit cannot leave at the moment at which it comes')
  })
})

describe('a loan', () => {
  it('that comes at the hour of closing works from the next opening', () => {
    expect(byHand(office('from: 2026-01-06 16:00')).states('loan')).toEqual(
      expect.arrayContaining(['2 16:00 closed', '3 08:00 idle']),
    )
  })

  it('is called again while it is still under repair, and does not fail meanwhile', () => {
    // t-1 comes at the start and stays 20 hours; it fails after 10 hours up, and its repair takes 3 days, to day 4
    // 10:00; called again on the evening of day 2, it is there, still failed; it fails again 10 hours after the repair
    const { states, outcome } = byHand(`
title: a loan that is under repair when it comes again
start: 2026-01-05
horizon: 4 d
opening: { hours: { daily: 24 h } }
pools: { c: { units: { a: { failures: { every: 99 d, takes: 1 h } } }, failures: { every: 10 h, takes: 3 d } } }
services: { s: { arrivals: evenly(1 per day), waiting: { count: 9, oldest: 1 d }, route: [{ at: c, takes: 1 d }] } }
triggers: { t: { when: backlog of s > 0, until: backlog of s > 0, do: { rent: { pool: c, stays: 20 h } } } }
`)
    expect(states('t-1')).toEqual([
      '1 00:00 working',
      '1 10:00 failed',
      '1 20:00 absent',
      '3 00:00 failed',
      '3 20:00 absent',
    ])
    expect(outcome.units[1]).toMatchObject({ failures: 1, repairs: 1 })
  })
})

/** A unit a that never fails, and a loan; an hour a piece, 08:00-16:00, as many wait. */
const beside = (loan: string, { takes = '1 h', days = 2, waiting = 99, step = '', hours = '08:00-16:00' } = {}) =>
  byHand(`title: a loan
start: 2026-01-05
horizon: ${days} d
opening: { hours: { daily: ${hours} } }
pools: { c: { units: { a: {}, loan: { rent: 100, price: 5, ${loan} } } } }
services: { s: { arrivals: evenly(0 per day), waiting: { count: ${waiting}, oldest: 0 d }, route: [{ at: c, takes: ${takes} ${step} }] } }
`)

describe('at closing', () => {
  it('a loan that comes then works from the next opening, and one that comes at opening works at once', () => {
    expect(beside('from: 2026-01-05 16:00').states('loan')).toEqual([
      '1 00:00 absent',
      '1 16:00 closed',
      '2 08:00 working',
      '2 16:00 closed',
    ])
    expect(beside('from: 2026-01-06 08:00').states('loan')).toEqual([
      '1 00:00 absent',
      '2 08:00 working',
      '2 16:00 closed',
    ])
  })

  it('a piece in the hands of one that leaves then goes back, and another goes on with it', () => {
    // pieces of 3 h; the loan leaves Mon 16:00 with two hours done of its third; so has a, which goes on with its own on
    // Tue 08:00, to 09:00, and then with that of the loan, to 10:00
    const run = beside('from: start, stays: 16 h', { takes: '3 h' })
    expect(run.states('loan')).toEqual(['1 00:00 closed', '1 08:00 working', '1 16:00 absent'])
    expect(run.lines('a is done').slice(2, 4)).toEqual(['2 09:00 a is done', '2 10:00 a is done'])
  })

  it('one that leaves over the closed hours is paid for the days begun', () => {
    // Mon 10:00 to Tue 06:00: one day; to Tue 11:00: two
    expect(beside('from: 2026-01-05 10:00, stays: 20 h').outcome.cost.rent).toBe(100)
    expect(beside('from: 2026-01-05 10:00, stays: 25 h').outcome.cost.rent).toBe(200)
  })
})

describe('at a tie', () => {
  it('a loan that leaves as its piece is done has done it', () => {
    // 08:00 to 12:00, four pieces
    const run = beside('from: start, stays: 12 h', { days: 1 })
    expect(run.states('loan')).toEqual(['1 00:00 closed', '1 08:00 working', '1 12:00 absent'])
    expect(run.outcome.units[1].made).toBe(4)
    expect(run.lines('hands its work back')).toEqual([])
  })

  // 16:00 is missed by rounding: 100 x 4.8 min early, 50 x 9.6 min late
  it.each([
    ['4.8 min', 100],
    ['9.6 min', 50],
  ])('also when the sum of pieces of %s misses it', (takes, pieces) => {
    const run = beside('from: start, stays: 16 h', { takes, waiting: 500, days: 1, hours: '08:00-20:00' })
    expect(run.states('loan')).toEqual(['1 00:00 closed', '1 08:00 working', '1 16:00 absent'])
    expect(run.outcome.units[1].made).toBe(pieces)
    expect(run.lines('hands its work back')).toEqual([])
    expect(run.outcome.cost.rent).toBe(100)
  })

  it('who comes as the loan does is served by it when the other is busy', () => {
    // one waits, two hours: a; a batch of one at 09:00, as the loan comes
    const { lines } = byHand(`title: comes as somebody comes
start: 2026-01-05
horizon: 1 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { c: { units: { a: {}, loan: { from: 2026-01-05 09:00 } } } }
services:
  s:
    arrivals: evenly(0 per day)
    waiting: 1
    batches: [{ on: 2026-01-05 09:00, size: 1 people }]
    route: [{ at: c, takes: 2 h }]
`)
    expect(lines('begins')).toEqual(['1 08:00 a begins s -1', '1 09:00 loan begins s 1073741824'])
  })

  it('two loans that leave and come at one moment overlap for no time', () => {
    // a to 12:00, b from 12:00, which goes on with what a had in hand: pieces of 3 h: 08-11, 11-14, 14-16
    const { lines, outcome } = byHand(`title: one for another
start: 2026-01-05
horizon: 1 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { c: { units: { b: { from: 2026-01-05 12:00, rent: 1 }, a: { stays: 12 h, rent: 10 } } } }
services: { s: { arrivals: evenly(0 per day), waiting: { count: 9, oldest: 0 d }, route: [{ at: c, takes: 3 h }] } }
`)
    expect(lines('is done')).toEqual(['1 11:00 a is done', '1 14:00 b is done'])
    expect(outcome.cost.rent).toBe(11)
  })
})

describe('at the horizon', () => {
  it('a loan that comes then costs nothing', () => {
    const { outcome } = beside('from: 2026-01-07')
    expect(outcome.cost).toMatchObject({ rent: 0, purchase: 0 })
    expect(outcome.units[1].timeIn.at(-1)).toBe(2 * 1440)
  })

  it('one that leaves then, or would later, is paid to it', () => {
    for (const stays of ['2 d', '9 d']) {
      const { outcome } = beside(`from: start, stays: ${stays}`)
      expect(outcome.cost).toMatchObject({ rent: 200, purchase: 5 })
      expect(outcome.units[1].timeIn.at(-1)).toBe(0)
    }
  })

  it('one that comes in the last hour costs a day, and its price', () => {
    expect(beside('from: 2026-01-06 23:00').outcome.cost).toMatchObject({ rent: 100, purchase: 5 })
  })
})
