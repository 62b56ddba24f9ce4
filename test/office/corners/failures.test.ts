import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

/** One unit x, open 08:00-16:00 daily; many wait from the start. */
const office = (failures: string, step: string, { more = '', waiting = 500, days = 2, hours = '08:00-16:00' } = {}) =>
  byHand(`title: failures
start: 2026-01-05
horizon: ${days} d
opening: { hours: { daily: ${hours} } }
pools: { p: { units: { x: {} }, failures: ${failures} ${more} } }
services: { s: { arrivals: evenly(0 per day), waiting: { count: ${waiting}, oldest: 0 d }, route: [{ at: p, ${step} }] } }
`)

const counts = ({ outcome }: ReturnType<typeof byHand>) => {
  const { made, failures, repairs } = outcome.units[0]
  return { made, failures, repairs }
}

describe('at closing', () => {
  it('a clock of calendar time that runs out then fails the unit, and its work pauses until the next opening', () => {
    // 16 h from Mon 00:00: 16:00. Pieces of 3 h: 08-11, 11-14, the third from 14:00; two of its hours are done
    // repaired 17:00, closed; Tue 08:00 the third goes on, to 09:00. The clock stands still for the repair: 16 h after
    // 17:00 is Tue 09:00
    const run = office('{ every: 16 h, takes: 1 h }', 'takes: 3 h')
    expect(run.states('x')).toEqual([
      '1 00:00 closed',
      '1 08:00 working',
      '1 16:00 failed',
      '1 17:00 closed',
      '2 08:00 working',
      '2 09:00 failed',
      '2 10:00 working',
      '2 16:00 closed',
    ])
    expect(run.lines('x is done')).toEqual([
      '1 11:00 x is done',
      '1 14:00 x is done',
      '2 09:00 x is done',
      '2 13:00 x is done',
      '2 16:00 x is done',
    ])
  })

  it('the last card before a failure, done as the office closes, is done, and the repair goes on over night', () => {
    // four pieces of 2 h: 16:00; repaired at 04:00
    const run = office('{ every: 4 cards, takes: 12 h }', 'takes: 2 h')
    expect(run.states('x').slice(0, 5)).toEqual([
      '1 00:00 closed',
      '1 08:00 working',
      '1 16:00 failed',
      '2 04:00 closed',
      '2 08:00 working',
    ])
    expect(counts(run)).toEqual({ made: 8, failures: 2, repairs: 1 })
  })

  it('a clock of hours worked that runs out then, in the middle of a piece, fails the unit', () => {
    // 8 h of work: Mon 16:00; the piece from 14:00 has an hour left, done on Tue 09:00
    const run = office('{ every-worked: 8 h, takes: 30 min }', 'takes: 3 h')
    expect(run.states('x').slice(2, 5)).toEqual(['1 16:00 failed', '1 16:30 closed', '2 08:00 working'])
    expect(run.lines('x is done').slice(2, 3)).toEqual(['2 09:00 x is done'])
  })

  it('work that is finished after hours is stopped by a failure then, and goes on at the next opening', () => {
    // fails at 16:00, an hour before the third piece would be finished; repaired 16:30, but it is closed; Tue 08:00 the
    // piece goes on, but 16 h after 16:30 the unit fails again, at 08:30, until 09:00: done at 09:30
    const run = office('{ every: 16 h, takes: 30 min }', 'takes: 3 h, at-closing: finish')
    expect(run.states('x').slice(2, 5)).toEqual(['1 16:00 failed', '1 16:30 closed', '2 08:00 working'])
    expect(run.lines('x is done').slice(2, 3)).toEqual(['2 09:30 x is done'])
  })

  it('a unit that is repaired at the hour of opening takes up work at once', () => {
    // 16:00 to 08:00
    const run = office('{ every: 4 cards, takes: 16 h }', 'takes: 2 h')
    expect(run.states('x').slice(2, 4)).toEqual(['1 16:00 failed', '2 08:00 working'])
  })
})

describe('at a tie', () => {
  it('hours worked that are used up as a piece is done: it is done, and the unit fails', () => {
    // four a day, 09:00, 11:00, 13:00, 15:00, an hour each
    // Mon  a 09-10 and 11-12: two hours worked, fails 12:00, repaired Tue 10:00; b, who comes 12:15, 13-14 and 15-16
    // Tue  b 09-10; both are free at 10:00: b, done then, stands first: 11-12; a 13-14; b 15-16
    const { states } = byHand(`
title: f3 hours-worked clock that runs out at a completion; other unit idle
start: 2026-01-05
horizon: 2 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { c: { units: { a: { failures: { every-worked: 2 h, takes: 22 h } }, b: { from: 2026-01-05 12:15 } } } }
services: { s: { arrivals: evenly(4 per day), route: [{ at: c, takes: 1 h }] } }
`)
    expect(states('a')).toEqual([
      '1 00:00 closed',
      '1 08:00 idle',
      '1 09:00 working',
      '1 10:00 idle',
      '1 11:00 working',
      '1 12:00 failed',
      '2 10:00 idle',
      '2 13:00 working',
      '2 14:00 idle',
      '2 16:00 closed',
    ])
    expect(states('b').filter((line) => line.endsWith('working'))).toEqual([
      '1 13:00 working',
      '1 15:00 working',
      '2 09:00 working',
      '2 11:00 working',
      '2 15:00 working',
    ])
  })

  // the sum of the pieces misses 16:00 by 4e-12 min (early) or 1e-12 min (late)
  it.each([
    [100, '4.8 min'],
    [50, '9.6 min'],
    [4, '2 h'],
  ])('eight hours worked end with piece %i of %s', (pieces, takes) => {
    const run = office('{ every-worked: 8 h, takes: 30 min }', `takes: ${takes}`, { hours: '08:00-20:00', days: 1 })
    expect(run.states('x')).toEqual([
      '1 00:00 closed',
      '1 08:00 working',
      '1 16:00 failed',
      '1 16:30 working',
      '1 20:00 closed',
    ])
    expect(run.lines('x is done').filter((line) => line < '1 16:01')).toHaveLength(pieces)
  })

  it.each([
    ['100 cards', '4.8 min'],
    ['8 h', '4.8 min'],
    ['50 cards', '9.6 min'],
  ])(
    'a second clock that runs out with the first, after %s, fails the unit as soon as it is repaired',
    (every, takes) => {
      // both at 16:00; the first is repaired 16:30, the second 17:30; between them nothing is begun
      const worked = every === '8 h' ? 'every-worked' : 'every'
      const first = `{ name: first, ${worked}: ${every}, takes: 30 min }`
      const second = `{ name: second, ${worked}: ${every}, takes: 1 h }`
      const run = office(`[${first}, ${second}]`, `takes: ${takes}`, { hours: '08:00-20:00', days: 1 })
      expect(run.states('x')).toEqual([
        '1 00:00 closed',
        '1 08:00 working',
        '1 16:00 failed',
        '1 17:30 working',
        '1 20:00 closed',
      ])
      expect(run.lines('x begins').filter((line) => line > '1 15:59' && line < '1 17:00')).toEqual([])
      expect(counts(run)).toMatchObject({ failures: 2, repairs: 2 })
    },
  )

  it('one crew repairs units that fail at once one after the other, and takes the next at the end of a repair', () => {
    // both make three pieces of 1 h, 08:00 to 11:00; a is repaired 11-12, b 12-13
    // a makes three more, 12-15, fails, repaired 15-16; b 13-16, fails as a is repaired: at once, 16-17
    const { states } = byHand(`
title: one crew
start: 2026-01-05
horizon: 1 d
opening: { hours: { daily: 08:00-18:00 } }
pools: { p: { units: { a: {}, b: {} }, crews: 1, failures: { every: 3 cards, takes: 1 h } } }
services: { s: { arrivals: evenly(0 per day), waiting: { count: 99, oldest: 0 d }, route: [{ at: p, takes: 1 h }] } }
`)
    const failedAndBack = (unit: string) => states(unit).slice(2)
    expect(failedAndBack('a')).toEqual([
      '1 11:00 failed',
      '1 12:00 working',
      '1 15:00 failed',
      '1 16:00 working',
      '1 18:00 closed',
    ])
    expect(failedAndBack('b')).toEqual([
      '1 11:00 waiting-for-crew',
      '1 12:00 failed',
      '1 13:00 working',
      '1 16:00 waiting-for-crew',
      '1 16:00 failed',
      '1 17:00 working',
      '1 18:00 closed',
    ])
  })

  it('work is handed over to a unit that becomes free as the other fails', () => {
    // three wait: -1, -2 and -3. a: -1, 08:00 to 12:00, fails 09:00 with three hours left; b works four times as fast:
    // -2, 08:00 to 09:00, is free then, and goes on with -1 for 45 minutes, before -3
    const { lines } = byHand(`
title: hand-over
start: 2026-01-05
horizon: 1 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { p: { units: { a: { failures: { every-worked: 1 h, takes: 9 d } }, b: { speed: 4 } } } }
services: { s: { arrivals: evenly(0 per day), waiting: { count: 3, oldest: 0 d }, route: [{ at: p, takes: 4 h, interrupted: hand-over }] } }
`)
    expect(lines('b begins')).toEqual(['1 08:00 b begins s -2', '1 09:00 b begins s -1', '1 09:45 b begins s -3'])
    expect(lines('completed')).toEqual([
      '1 09:00 s -2 is completed',
      '1 09:45 s -1 is completed',
      '1 10:45 s -3 is completed',
    ])
  })

  it.each(['14.4 min', '4.8 min'])(
    'a repair of a working day ends with Friday when pieces of %s miss its beginning',
    (takes) => {
      // from Thu on; the last card of Thu, at midnight but for rounding, is the last before a failure; one working day is
      // Fri; closed on Sat and Sun, from Mon on it works
      const { states } = byHand(`
title: a working day
start: 2026-01-08
horizon: 6 d
opening: { hours: { mon-fri: 24 h } }
pools: { p: { units: { x: {} }, failures: { every: ${1440 / parseFloat(takes)} cards, takes: 1 wd } } }
services: { s: { arrivals: evenly(0 per day), waiting: { count: 999, oldest: 0 d }, route: [{ at: p, takes: ${takes} }] } }
`)
      expect(states('x').slice(0, 4)).toEqual([
        '1 00:00 working',
        '2 00:00 failed',
        '3 00:00 closed',
        '5 00:00 working',
      ])
    },
  )

  it('a unit that fails as a citizen comes does not begin', () => {
    // one a day, at 12:00; 12 h of calendar time are up then; repaired 13:00
    const { lines } = byHand(`
title: fails as somebody comes
start: 2026-01-05
horizon: 1 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { p: { units: { x: { failures: { every: 12 h, takes: 1 h } } } } }
services: { s: { arrivals: evenly(1 per day), route: [{ at: p, takes: 1 h }] } }
`)
    expect(lines('x ')).toEqual(['1 13:00 x begins s 0', '1 14:00 x is done'])
  })
})

describe('at the horizon', () => {
  it('a failure then is one, of no length and without a repair', () => {
    const run = office('{ every: 24 h, takes: 1 h }', 'takes: 1 h', { days: 1 })
    expect(counts(run)).toEqual({ made: 8, failures: 1, repairs: 0 })
    expect(run.outcome.units[0].timeIn.reduce((sum, time) => sum + time)).toBe(1440)
  })

  it('a repair that ends then is one, and one that lasts beyond is none', () => {
    // fails 14:00, after three pieces of two hours
    expect(counts(office('{ every: 3 cards, takes: 10 h }', 'takes: 2 h', { days: 1 }))).toEqual({
      made: 3,
      failures: 1,
      repairs: 1,
    })
    const beyond = office('{ every: 3 cards, takes: 10.1 h }', 'takes: 2 h', { days: 1 })
    expect(counts(beyond)).toEqual({ made: 3, failures: 1, repairs: 0 })
    expect(beyond.states('x').at(-1)).toBe('1 14:00 failed')
  })

  it('the last card before a failure that is done then is done', () => {
    // 24 h, 300 pieces of 4.8 min, whose sum misses the horizon by rounding
    const run = office('{ every: 300 cards, takes: 1 h }', 'takes: 4.8 min', { days: 1, hours: '24 h' })
    expect(counts(run)).toEqual({ made: 300, failures: 1, repairs: 0 })
  })
})
