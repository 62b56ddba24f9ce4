import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

describe('maintenance that fell due while a unit was not there', () => {
  it('begins as soon as it is back, by night too', () => {
    // x  due Mon 09:00; at the depot since 00:00, there 01:00, repaired Tue 11:00, back Tue 12:00: 12:00 to 16:00
    // y  due Mon 09:00; comes on Tue at 18:00, when it is closed: 18:00 to 22:00
    // z  due Tue 18:00, with nothing in hand: 18:00 to 22:00
    const { states } = byHand(`
title: m4 idle maintenance, unit comes back from the depot at night; loan comes at night
start: 2026-01-05
horizon: 6 d
opening: { hours: { daily: 08:00-16:00 } }
depots: { dep: { transit: 1 h, repair: 34 h } }
pools:
  a: { units: { x: { maintenance: { first: 2026-01-05 09:00, takes: 4 h, when: forced, cost: 1 }, away: { at: dep, since: 2026-01-05 } } } }
  b: { units: { y: { maintenance: { first: 2026-01-05 09:00, takes: 4 h, when: forced, cost: 1 }, from: 2026-01-06 18:00 } } }
  n: { units: { z: { maintenance: { first: 2026-01-06 18:00, takes: 4 h, when: idle, cost: 1 } } } }
services:
  s: { arrivals: evenly(4 per day), route: [{ at: a, takes: 10 min }] }
  t: { arrivals: evenly(4 per day), route: [{ at: b, takes: 10 min }] }
  u: { arrivals: evenly(4 per day), route: [{ at: n, takes: 10 min }] }
`)
    expect(states('x')).toEqual(expect.arrayContaining(['2 12:00 maintained', '2 16:00 closed', '3 08:00 working']))
    expect(states('y').slice(0, 4)).toEqual([
      '1 00:00 absent',
      '2 18:00 maintained',
      '2 22:00 closed',
      '3 08:00 working',
    ])
    expect(states('z').find((line) => line.endsWith('maintained'))).toBe('2 18:00 maintained')
    expect(states('z')).toContain('2 22:00 closed')
  })

  const back = (when: string, place: string, more = '') => `
title: back at night
start: 2026-01-05
horizon: 4 d
opening: { hours: { daily: 08:00-16:00 } }
depots: { dep: { transit: 1 h, repair: 40 h } }
pools: { a: { units: { x: { maintenance: { first: 2026-01-05 09:00, takes: 4 h, when: ${when} ${more} }, ${place} } } } }
services: { s: { arrivals: evenly(4 per day), waiting: { count: 9, oldest: 1 d }, route: [{ at: a, takes: 3 h }] } }
`
  const maintained = (text: string) => {
    const all = byHand(text).states('x')
    return all.flatMap((line, i) => (line.endsWith('maintained') ? [line, all[i + 1]] : []))
  }

  it.each(['forced', 'idle'])('for %s maintenance, after a depot and when a loan comes', (when) => {
    // at the depot 01:00 to Tue 17:00, back 18:00: until 22:00
    expect(maintained(back(when, 'away: { at: dep, since: 2026-01-05 }'))).toEqual([
      '2 18:00 maintained',
      '2 22:00 closed',
    ])
    expect(maintained(back(when, 'from: 2026-01-06 18:00'))).toEqual(['2 18:00 maintained', '2 22:00 closed'])
    // and by day, before it takes up work
    expect(maintained(back(when, 'from: 2026-01-06 10:00'))).toEqual(['2 10:00 maintained', '2 14:00 working'])
  })

  it('is done once for all dates that have passed', () => {
    // due Mon 09:00, 17:00, Tue 01:00, 09:00, 17:00, all while it is away; back Tue 18:00, until 22:00;
    // next Wed 01:00, to 05:00, and so on every eight hours
    expect(maintained(back('forced', 'away: { at: dep, since: 2026-01-05 }', ', every: 8 h')).slice(0, 4)).toEqual([
      '2 18:00 maintained',
      '2 22:00 closed',
      '3 01:00 maintained',
      '3 05:00 closed',
    ])
  })

  it('is not begun at a loan that has left by then', () => {
    // comes Tue 18:00, and is maintained until it leaves at 20:00, which ends its stay all the same
    expect(byHand(back('idle', 'from: 2026-01-06 18:00, stays: 2 h')).states('x')).toEqual([
      '1 00:00 absent',
      '2 18:00 maintained',
      '2 20:00 absent',
    ])
  })
})

describe('maintenance of a unit that is repaired on the spot', () => {
  const failing = (when: string, due: string, step = '') => `
title: due while failed
start: 2026-01-05
horizon: 3 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { a: { units: { x: { maintenance: { first: 2026-01-05 ${due}, takes: 4 h, when: ${when} }, failures: { every-worked: 1 h, takes: 9 h } } } } }
services: { s: { arrivals: evenly(1 per day), waiting: { count: 9, oldest: 1 d }, route: [{ at: a, takes: 90 min ${step} }] } }
`
  it('is done beside the repair when it is forced or nothing is in hand', () => {
    // fails at 09:00, half an hour before its card is done; repaired at 18:00
    // forced: due 17:00, to 21:00, beyond the end of the repair
    expect(byHand(failing('forced', '17:00')).states('x').slice(0, 6)).toEqual([
      '1 00:00 closed',
      '1 08:00 working',
      '1 09:00 failed',
      '1 18:00 maintained',
      '1 21:00 closed',
      '2 08:00 working',
    ])
    // idle, and the card has been handed over: the same
    expect(
      byHand(failing('idle', '17:00', ', interrupted: hand-over'))
        .states('x')
        .slice(2, 5),
    ).toEqual(['1 09:00 failed', '1 18:00 maintained', '1 21:00 closed'])
  })

  it('waits for the end of the work in hand when it is not forced', () => {
    // the card is in hand over night, done on Tue at 08:30
    expect(byHand(failing('idle', '17:00')).states('x').slice(2, 6)).toEqual([
      '1 09:00 failed',
      '1 18:00 closed',
      '2 08:00 working',
      '2 08:30 maintained',
    ])
  })

  it('that waits begins when a failure takes the work out of its hands', () => {
    // due 08:30, card in hand; fails 09:00, handed over: maintained 09:00-13:00 beside the repair (to 18:00)
    expect(
      byHand(failing('idle', '08:30', ', interrupted: hand-over'))
        .states('x')
        .slice(2, 5),
    ).toEqual(['1 09:00 failed', '1 18:00 closed', '2 08:00 working'])
  })
})

/** One printer x, 08:00-16:00, an hour a piece, of which so many wait from the start. */
const due = (maintenance: string, { waiting = 99, days = 2, takes = '1 h', more = '', hours = '08:00-16:00' } = {}) =>
  byHand(`title: maintenance
start: 2026-01-05
horizon: ${days} d
opening: { hours: { daily: ${hours} } }
pools: { p: { units: { x: { maintenance: { ${maintenance}, cost: 7 } ${more} } } } }
services: { s: { arrivals: evenly(0 per day), waiting: { count: ${waiting}, oldest: 0 d }, route: [{ at: p, takes: ${takes} }] } }
`)

describe('at closing', () => {
  it.each(['forced', 'idle'])('%s maintenance that falls due then begins then, and goes on by night', (when) => {
    // the eighth piece is done at 16:00; 16:00 to 20:00
    expect(due(`first: 2026-01-05 16:00, takes: 4 h, when: ${when}`).states('x').slice(2, 5)).toEqual([
      '1 16:00 maintained',
      '1 20:00 closed',
      '2 08:00 working',
    ])
  })

  it('with a piece in hand over night, forced maintenance is done by night, and the other waits for the piece', () => {
    // pieces of 3 h: the third has an hour left at 16:00, done on Tue at 09:00
    const forced = due('first: 2026-01-05 16:00, takes: 4 h, when: forced', { takes: '3 h' })
    expect(forced.states('x').slice(2, 5)).toEqual(['1 16:00 maintained', '1 20:00 closed', '2 08:00 working'])
    const idle = due('first: 2026-01-05 16:00, takes: 4 h, when: idle', { takes: '3 h' })
    expect(idle.states('x').slice(2, 6)).toEqual([
      '1 16:00 closed',
      '2 08:00 working',
      '2 09:00 maintained',
      '2 13:00 working',
    ])
  })

  it('one that ends at the hour of opening leaves the unit to work at once', () => {
    expect(due('first: 2026-01-05 16:00, takes: 16 h, when: forced').states('x').slice(2, 4)).toEqual([
      '1 16:00 maintained',
      '2 08:00 working',
    ])
  })
})

describe('at a tie', () => {
  it('maintenance that waits for no piece begins at once when it falls due as a piece is done', () => {
    // 08:00 to 09:00, maintained to 10:00, then five pieces to 15:00
    const { states, outcome } = byHand(`
title: maintenance due the moment a piece is done
start: 2026-01-05
horizon: 1 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { printer: { units: 1, maintenance: { first: 2026-01-05 09:00, takes: 1 h, when: idle } } }
services:
  s:
    arrivals: evenly(0 per day)
    waiting: 6
    route: [{ at: printer, takes: 60 min }]
`)
    expect(states('printer-1')).toEqual([
      '1 00:00 closed',
      '1 08:00 working',
      '1 09:00 maintained',
      '1 10:00 working',
      '1 15:00 idle',
      '1 16:00 closed',
    ])
    expect(outcome.services[0].completed).toBe(6)
  })

  // 16:00 is missed by rounding: 100 x 4.8 min early, 50 x 9.6 min late
  it.each([
    ['4.8 min', 'idle'],
    ['9.6 min', 'idle'],
    ['4.8 min', 'forced'],
    ['9.6 min', 'forced'],
  ])('also when the sum of pieces of %s misses it, %s', (takes, when) => {
    const run = due(`first: 2026-01-05 16:00, takes: 1 h, when: ${when}`, {
      takes,
      days: 1,
      waiting: 500,
      hours: '08:00-20:00',
    })
    expect(run.states('x')).toEqual([
      '1 00:00 closed',
      '1 08:00 working',
      '1 16:00 maintained',
      '1 17:00 working',
      '1 20:00 closed',
    ])
    expect(run.lines('pauses').filter((line) => line.startsWith('1 16:'))).toEqual([])
  })

  it('a unit that fails as maintenance falls due is repaired and maintained side by side', () => {
    // three pieces to 11:00; repaired 13:00, maintained 11:00 to 12:00, which as-new would not renew a clock in repair
    const run = due('first: 2026-01-05 11:00, takes: 1 h, when: idle, leaves: as-new', {
      more: ', failures: { every: 3 cards, takes: 2 h }',
      days: 1,
    })
    expect(run.states('x')).toEqual([
      '1 00:00 closed',
      '1 08:00 working',
      '1 11:00 failed',
      '1 13:00 working',
      '1 16:00 failed',
      '1 18:00 closed',
    ])
    expect(run.outcome.cost.maintenance).toBe(7)
  })

  it('a failure due at the end of maintenance that leaves the unit as new does not happen; as before, it does', () => {
    // a clock of 10 h of calendar time, which goes on during maintenance, 08:00 to 10:00
    const run = (leaves: string) =>
      due(`first: 2026-01-05 08:00, takes: 2 h, when: forced, leaves: ${leaves}`, {
        more: ', failures: { every: 10 h, takes: 1 h }',
        days: 1,
      })
    // the failure of 10:00 comes before the end of maintenance of 10:00: it has failed, and is repaired until 11:00
    for (const leaves of ['as-new', 'as-before']) {
      expect(run(leaves).states('x').slice(0, 4)).toEqual([
        '1 00:00 closed',
        '1 08:00 maintained',
        '1 10:00 failed',
        '1 11:00 working',
      ])
    }
  })

  it('a due date that has come by its end is not done again', () => {
    // every 2 h, takes 2 h: Mon 08:00-10:00 for 08:00, then due 10:00 has passed: 12:00-14:00, 16:00-18:00
    const run = due('first: 2026-01-05 08:00, every: 2 h, takes: 2 h, when: forced', { days: 1 })
    expect(run.states('x').slice(1, 7)).toEqual([
      '1 08:00 maintained',
      '1 10:00 working',
      '1 12:00 maintained',
      '1 14:00 working',
      '1 16:00 maintained',
      '1 18:00 closed',
    ])
    // the same with times that miss each other by rounding: due every 4.8 min, done in 9.6
    const rounded = due('first: 2026-01-05, every: 4.8 min, takes: 9.6 min, when: forced', { days: 1 })
    // begun at each third date, as two have come by its end: 14.4 min apart, 100 in the day and one at the horizon
    expect(rounded.outcome.units[0].maintenances).toBe(101)
  })
})

describe('at the horizon', () => {
  it('maintenance of a unit with nothing in hand that falls due then is begun and paid, and takes no time', () => {
    const { outcome } = due('first: 2026-01-06, takes: 1 h, when: idle', { days: 1, waiting: 0 })
    expect(outcome.units[0].maintenances).toBe(1)
    expect(outcome.cost.maintenance).toBe(7)
    expect(outcome.units[0].timeIn.reduce((sum, time) => sum + time)).toBe(1440)
  })

  it('one that ends then, or lasts beyond, is counted and paid once', () => {
    for (const takes of ['8 h', '9 d']) {
      const { outcome, states } = due(`first: 2026-01-05 16:00, takes: ${takes}, when: idle`, { days: 1 })
      expect(outcome.cost.maintenance).toBe(7)
      expect(states('x').at(-1)).toBe('1 16:00 maintained')
    }
  })

  it('one that waits for a piece that is not done by then is not begun', () => {
    // a piece of 20 h: not done
    const { outcome } = due('first: 2026-01-05 09:00, takes: 1 h, when: idle', { days: 1, takes: '20 h' })
    expect(outcome.units[0].maintenances).toBe(0)
    expect(outcome.cost.maintenance).toBe(0)
  })
})
