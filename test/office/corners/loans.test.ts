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
