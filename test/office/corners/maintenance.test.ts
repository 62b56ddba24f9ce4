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
