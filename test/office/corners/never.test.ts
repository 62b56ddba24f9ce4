import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import type { ReplicationOutcome } from '../../../src/office/statistics/replication-outcome.ts'
import { office } from '../../scenario/scenarios.ts'
import { byHand } from './by-hand.ts'

const DAY = 1440

/** One counter, open from 08:00 to 16:00 every day, with the given parts of a scenario. */
function counter(parts: string, step = '{ at: c, takes: 1 h }', unit = '{}'): string {
  return `title: One counter
start: 2026-01-05
horizon: 5 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { c: { units: { c1: ${unit} } } }
services: { s: { arrivals: evenly(4 per day), route: [${step}] } }
${parts}
`
}

function outcomes(text: string, replications: number): ReplicationOutcome[] {
  const model = new OfficeModel(office(text))
  return Array.from({ length: replications }, (_, r) => model.run(1, r))
}

/** How many standard errors a count is from its share; beyond 4.5 by chance once in 150,000 times. */
function errorsFrom(share: number, count: number, of: number): number {
  return Math.abs(count / of - share) / Math.sqrt((share * (1 - share)) / of)
}

describe('never', () => {
  it('is a repair on the spot that does not end: the third piece is the last', () => {
    // arrivals at 09:00, 11:00, 13:00 (done at 14:00, when the counter fails) and 15:00, who waits for ever
    const text = counter('').replace(
      'units: { c1: {} }',
      'failures: { every: 3 pieces, takes: never }, units: { c1: {} }',
    )
    const { states, outcome } = byHand(text)
    expect(outcome.services[0]!.completed).toBe(3)
    expect(states('c1').at(-1)).toBe('1 14:00 failed')
    expect(outcome.units[0]!.repairs).toBe(0)
  })

  it('is an outage without an end, and the same to the last bit as one of 9999 days', () => {
    const net = (lasts: string) =>
      counter(
        `links: { net: { outages: [{ since: 7 d ago, lasts: ${lasts} }] } }`,
        '{ at: c, takes: 1 h, needs: [net] }',
      )
    const { outcome } = byHand(net('never'))
    expect(outcome.links[0]!.down).toBe(5 * DAY)
    expect(outcome.services[0]!.completed).toBe(0)
    expect({ ...outcome, events: 0 }).toEqual({ ...byHand(net('9999 d')).outcome, events: 0 })
    expect(byHand(net('never with 100 %, otherwise 9 d')).outcome.links[0]!.down).toBe(5 * DAY)
    // 9 d from 7 d ago: over in 2 d, for certain
    expect(byHand(net('never with 0 %, otherwise 9 d')).outcome.links[0]!.down).toBe(2 * DAY)
  })

  it('is certain for what has lasted longer than it could last otherwise', () => {
    // 20 % never, otherwise 9 d: after 8 d it may be over on the next day, after 9 d it never is
    const net = (since: number) =>
      counter(
        `links: { net: { outages: { since: ${since} d ago, lasts: never with 20 %, otherwise 9 d } } }`,
        '{ at: c, takes: 1 h, needs: [net] }',
      )
    const after8 = outcomes(net(8), 500).map(({ links }) => links[0]!.down / DAY)
    expect(new Set(after8)).toEqual(new Set([1, 5]))
    expect(errorsFrom(0.2, after8.filter((days) => days === 5).length, 500)).toBeLessThan(4.5)
    expect(outcomes(net(9), 50).map(({ links }) => links[0]!.down / DAY)).toEqual(Array(50).fill(5))
  })

  it('is likelier the longer it has lasted: after 40 d of uniform(10 d, 50 d) as likely as not', () => {
    // P(never | lasted 40 d) = 0.2 / (0.2 + 0.8 x 10 / 40) = 1/2
    const net = counter(
      'links: { net: { outages: { since: 40 d ago, lasts: never with 20 %, otherwise uniform(10 d, 50 d) } } }',
      '{ at: c, takes: 1 h, needs: [net] }',
    ).replace('horizon: 5 d', 'horizon: 20 d')
    const never = outcomes(net, 800).filter(({ links }) => links[0]!.down === 20 * DAY).length
    expect(errorsFrom(0.5, never, 800)).toBeLessThan(4.5)
  })

  it('counts on the clock of what follows: 9 wd from Mon 22 Dec, over two holidays, end on Tue 6 Jan 00:00', () => {
    // 22, 23, 24, 25, 26, 29, 30, 31 Dec are eight; 1 and 2 Jan are closed; 5 Jan is the ninth: over on 6 Jan 00:00
    const net = counter(
      'links: { net: { outages: { since: 2025-12-22, lasts: never with 50 %, otherwise 9 wd } } }',
      '{ at: c, takes: 1 h, needs: [net] }',
    ).replace('{ daily: 08:00-16:00 }', '{ mon-fri: 08:00-16:00 }, holidays: [2026-01-01, 2026-01-02]')
    expect(new Set(outcomes(net, 40).map(({ links }) => links[0]!.down / DAY))).toEqual(new Set([1, 5]))
  })

  const AWAY = '{ away: { at: ministry, since: 14 d ago } }'

  it('is a printer that is away with no date, until a plan has it moved', () => {
    const text = counter(
      `depots:
  ministry: { transit: 1 d, crews: 1, repair: never }
  bandung: { transit: 1 d, repair: 6 h }
plans:
  wait: {}
  move: { pools: { c: { units: { c1: { away: { moved: { on: in 1 d, to: bandung, transit: 12 h } } } } } } }`,
      '{ at: c, takes: 1 h }',
      AWAY,
    )
    expect(byHand(text, 'wait').states('c1')).toEqual(['1 00:00 at-depot'])
    // taken away on day 2 at 00:00, there at 12:00, repaired at 18:00, back on day 3 at 18:00
    expect(byHand(text, 'move').states('c1')).toEqual([
      '1 00:00 at-depot',
      '2 00:00 in-transit',
      '2 12:00 at-depot',
      '2 18:00 in-transit',
      '3 18:00 closed',
      '4 08:00 working',
      ...byHand(text, 'move').states('c1').slice(6),
    ])
  })

  it('keeps the crew: what comes later to the depot waits behind it', () => {
    const text = counter('depots: { ministry: { crews: 1, repair: never with 50 %, otherwise 1 d } }').replace(
      '{ c1: {} }',
      '{ c1: { away: { at: ministry, since: 9 d ago } }, c2: { away: { at: ministry, since: 8 d ago } } }',
    )
    // c1 has been there for longer than 1 d: it never comes back, and c2 is never taken on
    for (const { units } of outcomes(text, 20)) expect(units.map(({ repairs }) => repairs)).toEqual([0, 0])
  })

  it('holds where repairs can fail, too: the one in progress is drawn given the past', () => {
    const text = counter(
      'depots: { ministry: { success: 50 %, repair: never with 50 %, otherwise 1 d } }',
      '{ at: c, takes: 1 h }',
      '{ away: { at: ministry, since: 2 d ago } }',
    )
    // In the past two days: the first repair never ended, 1/2; it failed after a day and the second never ended, 1/8; or
    // both failed, 1/4 x 1/4, and the third begins now; otherwise it would be back. So the third begins now with
    // 1/16 / (1/2 + 1/8 + 1/16) = 1/11. With the chance v of coming back after that, v = 1/2 (1/2 + 1/2 v) = 1/3.
    const back = outcomes(text.replace('horizon: 5 d', 'horizon: 40 d'), 3000).filter(
      ({ units }) => units[0]!.repairs > 0,
    )
    expect(errorsFrom(1 / 33, back.length, 3000)).toBeLessThan(4.5)
  })

  it('is a way that does not end, to a depot and for those who fetch', () => {
    const text = (depot: string) =>
      counter(`depots: { bandung: ${depot} }`, '{ at: c, takes: 1 h }').replace(
        '{ c1: {} }',
        '{ c1: {} }, failures: { every: 1 piece, repaired-at: bandung }',
      )
    expect(byHand(text('{ transit: never, repair: 1 h }')).states('c1').at(-1)).toBe('1 10:00 in-transit')
    const fetched = (keys: string) =>
      byHand(text(`{ repair: 1 h, fetched: { ${keys} } }`))
        .states('c1')
        .at(-1)
    expect(fetched('after: never')).toBe('1 10:00 at-depot')
    expect(fetched('transit: never')).toBe('1 10:00 at-depot')
    // it fails at 10:00, is repaired at 11:00, and he who sets out then is there at 12:00 and back at 13:00
    expect(fetched('transit: 1 h')).not.toBe('1 10:00 at-depot')
  })

  it('is a delivery that does not come, and holds up no other', () => {
    const card = (delivery: string) =>
      counter(`supplies: { card: { stock: 1, deliveries: ${delivery} } }`, '{ at: c, takes: 1 h, uses: { card: 1 } }')
    expect(byHand(card('{ first: day 2, size: 9, delay: never }')).outcome.supplies[0]!.delivered).toBe(0)
    expect(byHand(card('{ first: day 2, every: 1 d, size: 9, delay: never }')).outcome.supplies[0]!.delivered).toBe(0)
    // planned on days 2 to 5 and at the horizon, each comes with one half: never held up by one before it
    const delivered = outcomes(card('{ first: day 2, every: 1 d, size: 9, delay: never with 50 %, else 0 d }'), 400)
    const counts = delivered.map(({ supplies }) => supplies[0]!.delivered / 9)
    expect(Math.max(...counts)).toBeGreaterThanOrEqual(4)
    expect(errorsFrom(1 / 32, counts.filter((count) => count === 0).length, 400)).toBeLessThan(4.5)
  })

  it('is an order that does not come: it stays outstanding, and no other is placed', () => {
    const text = counter(
      'supplies: { card: { stock: 2, reorder: { at: 1, size: 10, lead-time: never } } }',
      '{ at: c, takes: 1 h, uses: { card: 1 } }',
    )
    const { outcome } = byHand(text)
    expect([outcome.supplies[0]!.orders, outcome.supplies[0]!.delivered, outcome.services[0]!.completed]).toEqual([
      1, 0, 2,
    ])
  })

  it('is a loan that does not come, and costs nothing', () => {
    const planned = counter('').replace('{ c1: {} }', '{ c1: { }, loan: { from: day 2, delay: never, rent: 100 } }')
    expect(byHand(planned).states('loan')).toEqual(['1 00:00 absent'])
    expect(byHand(planned).outcome.cost.rent).toBe(0)
    const called = counter('triggers: { more: { when: day 2, do: { rent: { pool: c, delay: never, rent: 100 } } } }')
    expect(byHand(called).states('more-1')).toEqual(['1 00:00 absent'])
    expect(byHand(called).outcome.cost.rent).toBe(0)
  })

  it('is a repair that a loan printer takes away and brings back: it does not fail a second time meanwhile', () => {
    // called on days 2 and 4 for a day each (the backlog of one that waits is above 0 on every evening); it fails after
    // four hours of the first stay and is never repaired: one failure, though it comes again
    const text = counter(
      `triggers: { more: { when: backlog of s > 0, until: backlog of s > 0, do: { rent: { pool: c } } } }
`,
      '{ at: c, takes: 9 h }',
    ).replace('{ c1: {} }', '{ c1: {} }, failures: { every: 4 h, takes: never }')
    const { states, outcome } = byHand(text)
    expect(states('more-1').filter((line) => line.includes('absent')).length).toBeGreaterThan(1)
    expect(outcome.units.map(({ failures, repairs }) => [failures, repairs])).toEqual([
      [1, 0],
      [1, 0],
    ])
  })

  it('is an outage that is announced and does not come', () => {
    const net = counter(
      'links: { net: { outages: { since: day 2, delay: never with 50 %, otherwise 0 d, lasts: 1 d } } }',
      '{ at: c, takes: 1 h, needs: [net] }',
    )
    const down = outcomes(net, 200).map(({ links }) => links[0]!.down / DAY)
    expect(new Set(down)).toEqual(new Set([0, 1]))
  })
})
