import { describe, expect, it } from 'vitest'
import { causeOf } from '../../../src/office/statistics/pool-outcome.ts'
import { byHand } from '../corners/by-hand.ts'
import { office as compiled } from '../../scenario/scenarios.ts'

const round = (minutes: number) => Math.round(minutes * 1e6) / 1e6

/** Request-minutes of the first pool by cause, each day apart. */
function waiting(text: string, pool = 0): Record<string, number[]> {
  const facts = compiled(text)
  return Object.fromEntries(
    byHand(text).outcome.pools[pool].waiting.map(({ cause, minutes }) => {
      const { kind, name } = causeOf(facts, cause)
      return [name === '' ? kind : `${kind} ${name}`, [...minutes].map(round)]
    }),
  )
}

/** Ten wait for pool p at the start; nobody comes. Monday 5 January 2026. */
const office = ({ hours = 'daily: 08:00-16:00', days = 1, units = '1', more = '', step = '', count = 10, top = '' }) =>
  `title: causes
start: 2026-01-05
horizon: ${days} d
opening: { hours: { ${hours} }${top} }
${more}
pools: { p: { units: ${units} } }
services: { s: { arrivals: evenly(0 per day), waiting: { count: ${count}, oldest: 0 d }, route: [{ at: p, takes: 1 h ${step} }] } }
`

describe('what keeps requests waiting', () => {
  it('is too few units while all of them work, and the hours at night', () => {
    // 10 until 08:00; then 9, 8, ... 2 for an hour each; 2 from 16:00 on, and one in hand that is done at 16:00
    expect(waiting(office({}))).toEqual({
      closed: [10 * 480 + 2 * 480],
      working: [60 * (9 + 8 + 7 + 6 + 5 + 4 + 3 + 2)],
    })
  })

  it('is the hours on a holiday, all day long', () => {
    const text = office({ hours: 'mon-fri: 08:00-16:00', days: 2, top: ', closed: [2026-01-05]' })
    expect(waiting(text)).toMatchObject({ closed: [14400, 10 * 480 + 2 * 480] })
    expect(waiting(text)['working'][0]).toBe(0)
  })

  it('is the link that is down, the first one that the step needs', () => {
    const more = `links:
  net: { outages: [{ since: day 1 10:00, lasts: 2 h }] }
  power: { outages: [{ since: day 1 11:00, lasts: 2 h }] }`
    // at 10:00 the third goes back to the queue: 8 wait; power alone from 12:00 to 13:00
    const causes = waiting(office({ more, step: ', needs: [net, power]' }))
    expect(causes).toMatchObject({ 'link net': [8 * 120], 'link power': [8 * 60] })
    expect(causes['working']).toEqual([60 * (9 + 8 + 7 + 6 + 5)])
  })

  it('is a link that slows service down, as far as it does', () => {
    const more = 'links: { net: { outages: [{ since: day 1 08:00, lasts: 8 h, slows-to: 25 % }] } }'
    const waited = 9 * 240 + 8 * 240
    expect(waiting(office({ more, step: ', needs: [net]' }))).toMatchObject({
      'link net': [0.75 * waited],
      working: [0.25 * waited],
    })
  })

  it('is the supply that is short, from the moment on at which a unit is free', () => {
    const more = 'supplies: { blanks: { stock: 3 } }'
    const text = office({ more, step: ', uses: { blanks: 1 }' })
    // three are made by 11:00; while the third is made the unit is up, but without blanks it could not take another
    expect(waiting(text)).toEqual({
      closed: [10 * 480 + 7 * 480],
      working: [60 * (9 + 8)],
      'supply blanks': [60 * 7 + 7 * 300],
    })
    const { outcome } = byHand(text)
    expect(outcome.supplies[0].shortFrom).toBe(11 * 60)
    expect([...outcome.units[0].blockedBy]).toEqual([300])
  })

  it('is divided among units in proportion to their number: two work, one has failed, one is away', () => {
    const units =
      '{ a: {}, b: {}, c: { failures: { every: 30 min, takes: 40 d } }, d: { away: { at: far, since: start } } }'
    const more = 'depots: { far: { transit: 40 d, repair: 1 d } }'
    const { working, failed, 'in-transit': away } = waiting(office({ units, more, hours: 'daily: 24 h', count: 100 }))
    // c fails at 00:30
    const first = 97 * 30
    const rest = 97 * 30 + [...Array(23).keys()].reduce((sum, hour) => sum + (95 - 2 * hour) * 60, 0)
    // what c had in hand stays with it
    expect(away[0]).toBeCloseTo((first + rest) / 4, 6)
    expect(failed[0]).toBeCloseTo(rest / 4, 6)
    expect(working[0]).toBeCloseTo((first * 3) / 4 + rest / 2, 6)
  })

  it('is the daily limit once it is reached, and midnight ends that', () => {
    const units = '{ a: { daily-limit: 2 } }'
    expect(waiting(office({ units, days: 2 }))).toEqual({
      closed: [10 * 480 + 8 * 480, 8 * 480 + 6 * 480],
      working: [60 * (9 + 8), 60 * (7 + 6)],
      resting: [8 * 360, 6 * 360],
    })
  })

  it('is not a link while no unit is up that could use it', () => {
    const units = '{ a: { daily-limit: 2 } }'
    const more = 'links: { net: { outages: [{ since: day 1 12:00, lasts: 2 h }] } }'
    expect(waiting(office({ units, more, step: ', needs: [net]' }))).toMatchObject({ resting: [8 * 360] })
  })

  it('leaves out a loan that is not there, and units of another shift', () => {
    const units =
      '{ a: { opening: { hours: { daily: 08:00-12:00 } } }, b: { opening: { hours: { daily: 12:00-16:00 } } }, c: { from: day 9 } }'
    expect(waiting(office({ units }))).toEqual({
      closed: [10 * 480 + 2 * 480],
      working: [60 * (9 + 8 + 7 + 6 + 5 + 4 + 3 + 2)],
    })
  })

  it('is too few units where there is none at all, within the hours that it would have', () => {
    expect(waiting(office({ units: '{ a: { from: day 9 } }' }))).toEqual({ closed: [10 * 960], working: [10 * 480] })
  })

  it('tells repair on the spot from waiting for the crew', () => {
    const units = '{ a: { failures: { every: 9 h, takes: 40 d } }, b: { failures: { every: 10 h, takes: 40 d } } }'
    const text = office({ units, count: 20 }).replace('p: {', 'p: { crews: 1,')
    // a fails at 09:00, b at 10:00: from then on 17 wait, a with a piece in hand and b too
    const causes = waiting(text)
    expect(causes['waiting-for-crew'][0]).toBe(causes['failed'][0] - 17 * 30)
    const { timeIn } = byHand(text).outcome.units[1]
    expect(timeIn[6]).toBe(14 * 60)
  })
})

describe('the load of a pool', () => {
  it('is the work that comes, against what units could do planned and as they were up', () => {
    const text = `title: load
start: 2026-01-05
horizon: 2 d
opening: { hours: { daily: 08:00-16:00 } }
depots: { far: { transit: 40 d, repair: 1 d } }
pools: { p: { units: { a: { daily-limit: 5 }, b: { speed: 2, away: { at: far, since: start } } } } }
services: { s: { arrivals: evenly(16 per day), waiting: { count: 10, oldest: 0 d }, route: [{ at: p, takes: 1 h }] } }
`
    const { pools, steps } = byHand(text).outcome
    expect([...steps[0].asked]).toEqual([16, 16])
    expect([...pools[0].demand]).toEqual([960, 960])
    expect([...pools[0].up]).toEqual([300, 300])
    expect([...pools[0].planned]).toEqual([300 + 960, 300 + 960])
    expect([...pools[0].open]).toEqual([480, 480])
    expect([...pools[0].idle]).toEqual([0, 0])
  })

  it('counts work again that is done again, and the open time in which there is nothing to do', () => {
    const text = office({ count: 3, step: ', redo: 50 %' })
    const { pools, steps } = byHand(text).outcome
    expect(steps[0].asked[0]).toBe(steps[0].reworked)
    expect(pools[0].idle[0]).toBe(480 - 60 * (3 + steps[0].reworked))
  })
})
