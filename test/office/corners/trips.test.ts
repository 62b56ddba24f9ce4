import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

// 5 January 2026 is a Monday
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

const fetching = (transit: string, after = '0 d') => `
title: a repaired printer is fetched
start: 2026-01-05
horizon: 9 d
opening: { hours: { mon-fri: 08:00-16:00 } }
depots: { dep: { repair: 8 h, fetched: { after: ${after}, transit: ${transit}, cost: 5 } } }
pools: { c: { units: { x: { away: { at: dep, since: 2026-01-05 } } } } }
services: { s: { arrivals: evenly(1 per day), route: [{ at: c, takes: 1 h }] } }
`

const moved = (on: string, repair = '20 h') => `
title: moves at the moment of arrival and of repair
start: 2026-01-05
horizon: 4 d
opening: { hours: { daily: 24 h } }
depots: { far: { transit: 10 h, repair: ${repair} }, near: { transit: 1 h, repair: 2 h } }
pools: { c: { units: { x: { away: { at: far, since: 2026-01-05, moved: { on: 2026-01-05 ${on}, to: near, transit: 3 h, cost: 7 } } } } } }
services: { s: { arrivals: evenly(1 per day), route: [{ at: c, takes: 1 min }] } }
`

describe('the days on which a courier leaves', () => {
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
})

describe('someone who fetches a unit', () => {
  it('sets out at once when it is repaired at the hour of opening, and signs before closing', () => {
    // repaired at 08:00, there at 15:59, back after as long
    expect(byHand(fetching('479 min')).states('x').slice(0, 2)).toEqual(['1 00:00 at-depot', '1 15:59 in-transit'])
  })

  it('counts working days of preparation on the calendar of the office', () => {
    // two working days after Mon 08:00 is Wed 08:00; there Wed 09:00
    expect(byHand(fetching('1 h', '2 wd')).states('x')[1]).toBe('3 09:00 in-transit')
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

describe('at closing', () => {
  it('someone who comes there at the hour of closing signs on the next working day', () => {
    const states = byHand(fetching('8 h')).states('x')
    expect(states.slice(0, 2)).toEqual(['1 00:00 at-depot', '2 08:00 in-transit'])
    // it is back at the moment at which the office closes
    expect(states).toContain('2 16:00 closed')
    expect(states).toContain('3 08:00 working')
  })

  it('the courier of that hour takes a printer whose last card is done then, which is never closed', () => {
    // two cards a day, 10:00 and 14:00; the second takes from 14:00 to 16:00, and the printer fails with it
    const states = byHand(
      courier('days: daily, at: "16:00"', '')
        .replace('takes: 1 h', 'takes: 2 h')
        .replace('every: 1 cards', 'every: 2 cards'),
    ).states('c-1')
    expect(states.slice(0, 6)).toEqual([
      '1 00:00 closed',
      '1 08:00 idle',
      '1 10:00 working',
      '1 12:00 idle',
      '1 14:00 working',
      '1 16:00 in-transit',
    ])
  })
})

describe('at a tie', () => {
  it('the courier takes a unit that fails at the very hour', () => {
    // the first card is done at 11:00 on Monday
    expect(legs(courier('days: mon thu, at: "11:00"', '')).slice(0, 1)).toEqual(['1 11:00 in-transit'])
  })

  // the printer fails at the hour of the courier, but for the rounding of a sum: 100 x 4.8 min after 08:00 is
  // 4e-12 min before 16:00, 50 x 9.6 min is 1e-12 min after it
  it.each([
    ['early', 100, '4.8 min'],
    ['late', 50, '9.6 min'],
  ])('the courier takes a unit that fails %s at the hour by rounding', (_, cards, takes) => {
    const { states, outcome } = byHand(`
title: a courier at a rounded time
start: 2026-01-05
horizon: 7 d
opening: { hours: { daily: 08:00-20:00 } }
depots: { dep: { transit: 4 h, repair: 12 h, courier: { days: mon, at: "16:00" } } }
pools: { c: { units: 1, failures: { every: ${cards} cards, repaired-at: dep } } }
services: { s: { arrivals: evenly(0 per day), waiting: { count: 500, oldest: 0 d }, route: [{ at: c, takes: ${takes} }] } }
`)
    expect(states('c-1').slice(0, 4)).toEqual([
      '1 00:00 closed',
      '1 08:00 working',
      '1 16:00 in-transit',
      '1 20:00 at-depot',
    ])
    expect(outcome.depots[0]).toMatchObject({ sent: 1, departures: 1, repairs: 1 })
  })

  it.each([
    ['early', 100, '4.8 min'],
    ['late', 50, '9.6 min'],
  ])('the courier takes back a unit that is repaired %s at the hour by rounding', (_, cards, takes) => {
    // away from Mon 16:00 on, repaired after whole days, Mon 16:00
    const { states } = byHand(`
title: a courier at a rounded time, at the depot
start: 2026-01-05
horizon: 9 d
opening: { hours: { daily: 08:00-20:00 } }
depots: { dep: { repair: 7 d, courier: { days: mon, at: "16:00" } } }
pools: { c: { units: 1, failures: { every: ${cards} cards, repaired-at: dep } } }
services: { s: { arrivals: evenly(0 per day), waiting: { count: 500, oldest: 0 d }, route: [{ at: c, takes: ${takes} }] } }
`)
    expect(
      states('c-1')
        .slice(1, 7)
        .filter((line) => !line.endsWith('in-transit')),
    ).toEqual(['1 08:00 working', '1 16:00 at-depot', '8 16:00 working', '8 20:00 closed'])
  })

  it.each([
    ['early', 100, '4.8 min'],
    ['late', 50, '9.6 min'],
  ])('someone who comes there %s at the hour of closing by rounding signs on the next day', (_, cards, takes) => {
    // fails 16:00 and is repaired Tue 10:00; someone sets out at once, and would sign at Tue 16:00, as it closes:
    // Wed 08:00, and back at 14:00
    const { states } = byHand(`
title: fetched at a rounded time
start: 2026-01-05
horizon: 3 d
opening: { hours: { daily: 08:00-16:00 } }
depots: { dep: { repair: 18 h, fetched: { transit: 6 h } } }
pools: { c: { units: 1, failures: { every: ${cards} cards, repaired-at: dep } } }
services: { s: { arrivals: evenly(0 per day), waiting: { count: 500, oldest: 0 d }, route: [{ at: c, takes: ${takes} }] } }
`)
    expect(
      states('c-1')
        .slice(1)
        .filter((line) => !/1 16:00 in-transit/.test(line)),
    ).toEqual(['1 08:00 working', '1 16:00 at-depot', '3 08:00 in-transit', '3 14:00 working', '3 16:00 closed'])
  })

  it('one crew takes a unit that arrives as it becomes free, whichever stands first', () => {
    // x: there 02:00, repaired 10:00; y: there 10:00, repaired 18:00
    const one = (units: string) => `
title: one crew
start: 2026-01-05
horizon: 2 d
opening: { hours: { daily: 24 h } }
depots: { dep: { transit: 2 h, repair: 8 h, crews: 1 } }
pools: { c: { units: { ${units} } } }
services: { s: { arrivals: evenly(0 per day), route: [{ at: c, takes: 1 h }] } }
`
    const x = 'x: { away: { at: dep, since: 2026-01-05 } }'
    const y = 'y: { failures: { every: 8 h, repaired-at: dep } }'
    for (const units of [`${x}, ${y}`, `${y}, ${x}`]) {
      const { states } = byHand(one(units))
      expect(states('x').slice(0, 4)).toEqual([
        '1 00:00 in-transit',
        '1 02:00 at-depot',
        '1 10:00 in-transit',
        '1 12:00 idle',
      ])
      const ofY = states('y').filter((line) => line !== '1 10:00 waiting-at-depot')
      expect(ofY.slice(0, 4)).toEqual(['1 08:00 in-transit', '1 10:00 at-depot', '1 18:00 in-transit', '1 20:00 idle'])
    }
  })

  it('a unit that is moved as it arrives there has arrived, and goes on at once', () => {
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

  it('a unit that is moved as its repair ends is repaired, and comes back', () => {
    // repaired at 20:00, back on day 2 at 06:00
    const { states, outcome } = byHand(moved('20:00', '10 h'))
    expect(states('x').slice(2, 4)).toEqual(['1 20:00 in-transit', '2 06:00 working'])
    expect(outcome.cost.trips).toBe(0)
  })
})

describe('at the horizon', () => {
  const last = (repair: string, transit: string) => `
title: trips at the end of the run
start: 2026-01-05
horizon: 2 d
opening: { hours: { daily: 24 h } }
depots: { dep: { transit: ${transit}, repair: ${repair}, cost: 1000, trip-cost: 10 } }
pools: { c: { units: { x: { failures: { every: 12 h, repaired-at: dep } } } } }
services: { s: { arrivals: evenly(0 per day), route: [{ at: c, takes: 1 h }] } }
`
  const counts = (text: string) => {
    const { outcome } = byHand(text)
    const { failures, repairs, trips } = outcome.units[0]
    return { failures, repairs, trips, paid: outcome.cost.repairs + outcome.cost.trips }
  }

  it('a unit that is back then has not worked again; its trip and repair are paid', () => {
    // Mon 12:00 away, 18:00 there, repaired Tue 18:00, back 24:00
    const { states, outcome } = byHand(last('24 h', '6 h'))
    expect(states('x').slice(0, 4)).toEqual(['1 12:00 in-transit', '1 18:00 at-depot', '2 18:00 in-transit'])
    expect(outcome.units[0].timeIn.reduce((sum, time) => sum + time)).toBe(2 * 1440)
    expect(counts(last('24 h', '6 h'))).toEqual({ failures: 1, repairs: 1, trips: 1, paid: 1010 })
  })

  it('a repair that ends then is done and paid, one that lasts beyond is not; the trip is paid when it begins', () => {
    expect(counts(last('30 h', '6 h'))).toEqual({ failures: 1, repairs: 1, trips: 1, paid: 1010 })
    expect(counts(last('30.1 h', '6 h'))).toEqual({ failures: 1, repairs: 0, trips: 1, paid: 10 })
  })

  it('a failure then sends the unit off, which is paid', () => {
    expect(counts(last('9 h', '3 h').replace('every: 12 h', 'every: 48 h'))).toEqual({
      failures: 1,
      repairs: 0,
      trips: 1,
      paid: 10,
    })
  })

  it('someone who would have to set out after it does not, and is not paid', () => {
    // repaired Mon 08:00; three working days of preparation: Thu 08:00, after the end of Wed
    const text = fetching('1 h', '3 wd').replace('horizon: 9 d', 'horizon: 3 d')
    expect(byHand(text).outcome.cost.trips).toBe(0)
    // two: Wed 08:00
    expect(byHand(text.replace('3 wd', '2 wd')).outcome.cost.trips).toBe(5)
  })
})
