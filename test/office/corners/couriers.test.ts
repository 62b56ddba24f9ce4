import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

// 5 January 2026 is a Monday
describe('the days on which a courier leaves', () => {
  const courier = (words: string, holidays: string, more = '') => `
title: c1 courier on a holiday; both courier days of the week in a long holiday; every 2 wk; other hour
start: 2026-01-05
horizon: 30 d
opening: { hours: { mon-fri: 08:00-16:00 }, holidays: [${holidays}] }
depots: { dep: { transit: 4 h, repair: 1 d, cost: 1000, trip-cost: 10, courier: { ${words} } ${more} } }
pools: { c: { units: 1, failures: { every: 1 cards, repaired-at: dep } } }
services: { s: { arrivals: evenly(2 per day), route: [{ at: c, takes: 1 h }] } }
`
  const legs = (text: string) =>
    byHand(text)
      .states('c-1')
      .filter((line) => line.endsWith('in-transit'))

  it('are counted from the day on which it really left', () => {
    // Mon d1: the first card comes at 10:00 (two, evenly over eight hours), is done at 11:00, and the printer fails
    // Thu d4 is a holiday, and Fri d5 and Mon d8: the courier leaves on Tue d9, 14:00
    // two weeks after d9 is Tue d23; the next Thursday is d25, 14:00: back from the depot
    expect(legs(courier('days: thu, at: "14:00", every: 2 wk', '2026-01-08, 2026-01-09, 2026-01-12'))).toEqual([
      '9 14:00 in-transit',
      '25 14:00 in-transit',
    ])
  })

  it('stay those of the week without a period of its own', () => {
    // Mon d1 at 14:00, there at 18:00, repaired on Tue d2; the courier of Thu d4 goes on Tue d9, as does that of Mon d8
    expect(legs(courier('days: mon thu, at: "14:00"', '2026-01-08, 2026-01-09, 2026-01-12')).slice(0, 2)).toEqual([
      '1 14:00 in-transit',
      '9 14:00 in-transit',
    ])
  })

  it('are counted so too where no day of the week is named', () => {
    // every three days from Mon d1: d1 08:00 is before the failure; Thu d4 is a holiday, so Fri d5; then Mon d8
    expect(legs(courier('every: 3 d', '2026-01-08')).slice(0, 2)).toEqual(['5 08:00 in-transit', '8 08:00 in-transit'])
  })

  it('reach a unit that fails at the very hour', () => {
    // the first card is done at 11:00 on Monday
    expect(legs(courier('days: mon thu, at: "11:00"', '')).slice(0, 1)).toEqual(['1 11:00 in-transit'])
  })
})

describe('someone who fetches a unit', () => {
  const fetching = (transit: string, after = '0 d') => `
title: a repaired printer is fetched
start: 2026-01-05
horizon: 9 d
opening: { hours: { mon-fri: 08:00-16:00 } }
depots: { dep: { repair: 8 h, fetched: { after: ${after}, transit: ${transit}, cost: 5 } } }
pools: { c: { units: { x: { away: { at: dep, since: 2026-01-05 } } } } }
services: { s: { arrivals: evenly(1 per day), route: [{ at: c, takes: 1 h }] } }
`
  it('sets out at once when it is repaired at the hour of opening, and signs before closing', () => {
    // repaired at 08:00, there at 15:59, back after as long
    expect(byHand(fetching('479 min')).states('x').slice(0, 2)).toEqual(['1 00:00 at-depot', '1 15:59 in-transit'])
  })

  it('who comes there at the hour of closing signs on the next working day', () => {
    const states = byHand(fetching('8 h')).states('x')
    expect(states.slice(0, 2)).toEqual(['1 00:00 at-depot', '2 08:00 in-transit'])
    // it is back at the moment at which the office closes
    expect(states).toContain('2 16:00 closed')
    expect(states).toContain('3 08:00 working')
  })

  it('counts working days of preparation on the calendar of the office', () => {
    // two working days after Mon 08:00 is Wed 08:00; there Wed 09:00
    expect(byHand(fetching('1 h', '2 wd')).states('x')[1]).toBe('3 09:00 in-transit')
  })
})

describe('a unit that is moved to another depot', () => {
  const moved = (on: string, repair = '20 h') => `
title: moves at the moment of arrival and of repair
start: 2026-01-05
horizon: 4 d
opening: { hours: { daily: 24 h } }
depots: { far: { transit: 10 h, repair: ${repair} }, near: { transit: 1 h, repair: 2 h } }
pools: { c: { units: { x: { away: { at: far, since: 2026-01-05, moved: { on: 2026-01-05 ${on}, to: near, transit: 3 h, cost: 7 } } } } } }
services: { s: { arrivals: evenly(1 per day), route: [{ at: c, takes: 1 min }] } }
`
  it('as it arrives there has arrived, and goes on at once', () => {
    // there 10:00; at the other 13:00, repaired 15:00, back 16:00
    const { states, outcome } = byHand(moved('10:00'))
    expect(states('x').slice(0, 5)).toEqual([
      '1 00:00 in-transit',
      '1 10:00 at-depot',
      '1 10:00 in-transit',
      '1 13:00 at-depot',
      '1 15:00 in-transit',
    ])
    expect(outcome.cost.trips).toBe(7)
    expect(outcome.units[0]).toMatchObject({ moves: 1, repairs: 1 })
  })

  it('as its repair ends is repaired, and comes back', () => {
    // repaired at 20:00, back on day 2 at 06:00
    const { states, outcome } = byHand(moved('20:00', '10 h'))
    expect(states('x').slice(2, 4)).toEqual(['1 20:00 in-transit', '2 06:00 working'])
    expect(outcome.cost.trips).toBe(0)
  })
})

describe('a batch', () => {
  it('takes a third unit along that fails before the courier comes', () => {
    // three printers, one card each at 08:00, done at 09:00; the courier comes at 10:00; two make a batch
    const { states, outcome } = byHand(`
title: batch of two, three fail
start: 2026-01-05
horizon: 1 d
opening: { hours: { daily: 08:00-16:00 } }
depots: { dep: { transit: 1 h, repair: 1 h, batch: 2, trip-cost: 10, courier: { days: daily, at: "10:00" } } }
pools: { c: { units: 3, failures: { every: 1 cards, repaired-at: dep } } }
services: { s: { arrivals: evenly(1 per day), waiting: { count: 3, oldest: 0 d }, route: [{ at: c, takes: 1 h }] } }
`)
    for (const unit of ['c-1', 'c-2', 'c-3']) {
      expect(states(unit).slice(0, 5)).toEqual([
        '1 00:00 closed',
        '1 08:00 working',
        '1 09:00 waiting-for-courier',
        '1 10:00 in-transit',
        '1 11:00 at-depot',
      ])
    }
    expect(outcome.depots[0]).toMatchObject({ sent: 3, departures: 1 })
  })
})
