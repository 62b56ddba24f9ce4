import { describe, expect, it } from 'vitest'
import { unitStates } from '../../../src/office/kernel/unit-state.ts'
import { byHand } from './by-hand.ts'

/** Minutes of a unit in each state in which it was, without those in which it was not. */
const minutesOf = ({ outcome }: ReturnType<typeof byHand>, unit = 0) =>
  Object.fromEntries(
    unitStates.flatMap((state, i) => {
      const minutes = outcome.units[unit].timeIn[i]
      return minutes === 0 ? [] : [[state, minutes]]
    }),
  )
const sumOf = (run: ReturnType<typeof byHand>, unit = 0) =>
  Object.values(minutesOf(run, unit)).reduce((a, b) => a + b, 0)

/** One unit x, 08:00-16:00, an hour a piece, or as told. */
const office = ({
  unit = '',
  waiting = 99,
  days = 1,
  takes = '1 h',
  step = '',
  hours = '08:00-16:00',
  more = '',
} = {}) =>
  byHand(`title: states
start: 2026-01-05
horizon: ${days} d
opening: { hours: { daily: ${hours} } }
${more}
pools: { p: { units: { x: { ${unit} } } } }
services: { s: { arrivals: evenly(0 per day), waiting: { count: ${waiting}, oldest: 0 d }, route: [{ at: p, takes: ${takes} ${step} }] } }
`)

describe('at closing', () => {
  it('a unit is closed, whether it was idle, worked, or has a piece in hand', () => {
    // no work: idle 08-16
    expect(minutesOf(office({ waiting: 0 }))).toEqual({ idle: 480, closed: 960 })
    // eight pieces: working 08-16
    expect(minutesOf(office())).toEqual({ working: 480, closed: 960 })
    // pieces of 3 h: the third in hand
    expect(minutesOf(office({ takes: '3 h' }))).toEqual({ working: 480, closed: 960 })
    // four pieces: working to 12:00
    expect(minutesOf(office({ waiting: 4 }))).toEqual({ working: 240, idle: 240, closed: 960 })
  })

  it('work that is finished after hours is work', () => {
    // 08-11, 11-14, 14-17
    expect(minutesOf(office({ takes: '3 h', step: ', at-closing: finish' }))).toEqual({ working: 540, closed: 900 })
  })

  it('a unit that nobody can be served at is closed too, and blocked again from opening on', () => {
    const more = 'links: { net: { outages: [{ since: 2026-01-05 10:00, until: 2026-01-06 10:00 }] } }'
    // Mon 08-10 working, 10-16 blocked; Tue 08-10 blocked, 10-16 working
    const run = office({ more, step: ', needs: [net]', days: 2 })
    expect(run.states('x')).toEqual([
      '1 00:00 closed',
      '1 08:00 working',
      '1 10:00 blocked',
      '1 16:00 closed',
      '2 08:00 blocked',
      '2 10:00 working',
      '2 16:00 closed',
    ])
    expect(minutesOf(run)).toEqual({ working: 480, blocked: 480, closed: 1920 })
  })

  it('one that has failed, or is maintained, stays so over the closed hours, until it is over', () => {
    // fails at 10:00, repaired 20:00
    expect(minutesOf(office({ unit: 'failures: { every: 2 cards, takes: 10 h }' }))).toEqual({
      working: 120,
      failed: 600,
      closed: 480 + 240,
    })
    // maintained 10:00 to 20:00
    expect(minutesOf(office({ unit: 'maintenance: { first: 2026-01-05 10:00, takes: 10 h }' }))).toEqual({
      working: 120,
      maintained: 600,
      closed: 480 + 240,
    })
  })

  it('one that rests is closed then, and one that a depot has is there', () => {
    expect(minutesOf(office({ unit: 'daily-limit: 2' }))).toEqual({ working: 120, resting: 360, closed: 960 })
    const more = 'depots: { d: { transit: 1 h, repair: 8 h } }'
    // fails 10:00: there 11:00, to 19:00, back 20:00
    expect(minutesOf(office({ more, unit: 'failures: { every: 2 cards, repaired-at: d }' }))).toEqual({
      working: 120,
      'in-transit': 120,
      'at-depot': 480,
      closed: 480 + 240,
    })
  })
})

describe('at a tie', () => {
  it('failed goes before maintained, maintained before closed, and closed before resting', () => {
    // with the last of eight pieces, 16:00: fails until 18:00, is maintained until 20:00, is closed, and has its limit
    const run = office({
      unit: 'failures: { every: 8 cards, takes: 2 h }, maintenance: { first: 2026-01-05 16:00, takes: 4 h }, daily-limit: 8',
    })
    expect(run.states('x')).toEqual([
      '1 00:00 closed',
      '1 08:00 working',
      '1 16:00 failed',
      '1 18:00 maintained',
      '1 20:00 closed',
    ])
    expect(minutesOf(run)).toEqual({ working: 480, failed: 120, maintained: 120, closed: 720 })
  })

  it('absent goes before all: a loan that fails as it leaves is absent', () => {
    const run = office({ unit: 'stays: 10 h, failures: { every: 2 cards, takes: 2 h }' })
    expect(
      run
        .states('x')
        .slice(1)
        .filter((line) => !line.endsWith('failed')),
    ).toEqual(['1 08:00 working', '1 10:00 absent'])
    expect(minutesOf(run)).toEqual({ closed: 480, working: 120, absent: 840 })
    expect(run.outcome.units[0]).toMatchObject({ made: 2, failures: 1 })
  })

  it('a unit that is done as the next one comes works on without being idle', () => {
    // one waits; a batch of one at 09:00
    const { states } = byHand(`title: no gap
start: 2026-01-05
horizon: 1 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { p: { units: { x: {} } } }
services: { s: { arrivals: evenly(0 per day), waiting: 1, batches: [{ on: 2026-01-05 09:00, size: 1 people }], route: [{ at: p, takes: 1 h }] } }
`)
    expect(states('x')).toEqual(['1 00:00 closed', '1 08:00 working', '1 10:00 idle', '1 16:00 closed'])
  })

  it('an outage as a piece is done blocks the unit if others wait, and leaves it idle if not', () => {
    const more = 'links: { net: { outages: [{ since: 2026-01-05 10:00, until: 2026-01-06 }] } }'
    const run = (waiting: number) => minutesOf(office({ more, waiting, step: ', needs: [net]' }))
    expect(run(9)).toEqual({ closed: 960, working: 120, blocked: 360 })
    expect(run(2)).toEqual({ closed: 960, working: 120, idle: 360 })
  })

  // 100 x 4.8 min and 50 x 9.6 min miss 16:00 by rounding
  it.each(['4.8 min', '9.6 min'])(
    'a unit whose last piece of %s is done as it closes is closed without a pause',
    (takes) => {
      const run = office({ takes, waiting: 999 })
      expect(run.states('x')).toEqual(['1 00:00 closed', '1 08:00 working', '1 16:00 closed'])
      expect(run.lines('pauses')).toEqual([])
      const { working, closed } = minutesOf(run)
      expect(working).toBeCloseTo(480, 9)
      expect(closed).toBeCloseTo(960, 9)
      expect(sumOf(run)).toBeCloseTo(1440, 9)
    },
  )
})

describe('at the horizon', () => {
  it('the last state lasts to it, and what begins then lasts no time', () => {
    // by day and night: 24 pieces; a failure with the 24th
    const run = office({ hours: '24 h', unit: 'failures: { every: 24 cards, takes: 1 h }' })
    expect(minutesOf(run)).toEqual({ working: 1440 })
    // maintenance at the horizon
    expect(
      minutesOf(office({ hours: '24 h', waiting: 0, unit: 'maintenance: { first: 2026-01-06, takes: 1 h }' })),
    ).toEqual({
      idle: 1440,
    })
  })

  it.each(['4.8 min', '14.4 min', '7 min'])('the states add up to it with pieces of %s', (takes) => {
    const run = office({
      hours: '24 h',
      takes,
      waiting: 999,
      days: 3,
      unit: 'failures: { every: 7 cards, takes: 1.1 h }',
    })
    expect(sumOf(run)).toBeCloseTo(3 * 1440, 6)
  })

  it('a unit that was never there is absent for all of it', () => {
    const run = byHand(`title: never
start: 2026-01-05
horizon: 2 d
opening: { hours: { daily: 24 h } }
pools: { p: { units: { x: {}, y: { from: 2026-01-07 } } } }
services: { s: { arrivals: evenly(0 per day), waiting: 48, route: [{ at: p, takes: 1 h }] } }
`)
    expect(minutesOf(run)).toEqual({ working: 2880 })
    expect(minutesOf(run, 1)).toEqual({ absent: 2880 })
  })
})
