import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

const DAY = 1440

/** Ten come a day, at 24 minutes past 08:00 and every 48 minutes; each takes a card. */
function office(trigger: string, more = '', stock = 30): string {
  return `title: Triggers
start: 2026-01-05
horizon: 12 d
opening: { hours: { daily: 08:00-16:00 } }
supplies: { card: { stock: ${stock} } }
pools: { c: { units: 1 } }
services: { s: { arrivals: evenly(10 per day), route: [{ at: c, takes: 10 min, uses: { card: 1 } }] } }
triggers: { t: ${trigger} }
${more}
`
}

describe('a trigger without "until"', () => {
  it('orders again when the stock has fallen again', () => {
    // The trigger looks at midnight, after a delivery of that moment. Evenings 1 and 2: 20, 10: ordered. Evening 3: none,
    // and 40 come: it ends. Evenings 4, 5, 6: 30, 20, 10: ordered; evening 7: 40, it ends; evening 10: ordered, evening
    // 11: 40.
    const { outcome } = byHand(
      office('{ when: stock of card < 15, do: { order: { supply: card, size: 40, lead-time: 1 d } } }'),
    )
    expect(outcome.supplies[0]!.orders).toBe(3)
    expect([...outcome.triggers[0]!.periods].map((time) => time / DAY)).toEqual([2, 3, 6, 7, 10, 11])
    expect(outcome.supplies[0]!.delivered).toBe(120)
    expect(outcome.services[0]!.completed).toBe(120)
  })

  it('orders again when the order that has come was too small', () => {
    const text = office('{ when: stock of card < 5, do: { order: { supply: card, size: 5, lead-time: 1 d } } }', '', 30)
    const { outcome } = byHand(text)
    // evening 3: ordered. evening 4: 5 have come, which is not under 5. evening 5: 0, ordered; evening 7, 9, 11: ordered
    expect([outcome.supplies[0]!.orders, outcome.supplies[0]!.delivered]).toEqual([5, 25])
    const under = byHand(text.replace('< 5', '< 15')).outcome.supplies[0]!
    // evening 2: 10, ordered; evenings 3 to 11: under 15 each time, and the last one has come: ordered each time; the
    // one of evening 11 comes at the horizon
    expect([under.orders, under.delivered]).toEqual([10, 50])
  })

  it('waits for the evenings in a row again', () => {
    // under 15 on evenings 2, 3: ordered; the order takes 9 d; on evenings 5, 7, 9 it is still outstanding; it comes on
    // evening 12, the horizon
    const text = office(
      '{ when: stock of card < 15 for 2 d, do: { order: { supply: card, size: 40, lead-time: 9 d } } }',
    )
    expect(byHand(text).outcome.supplies[0]!.orders).toBe(1)
    // with 2 d of lead time and 5 cards: ordered on evenings 3, 5, 7, 9 and 11
    expect(byHand(text.replace('9 d', '2 d').replace('40', '5')).outcome.supplies[0]!.orders).toBe(5)
  })

  it('rents again when the stay is over', () => {
    // from evening 1 on more than 5 wait: a unit comes at once and stays 2 d; on evenings 3, 5, ... it is rented again
    const text = office('{ when: backlog of s > 5, do: { rent: { pool: c, stays: 2 d, rent: 100 } } }', '', 0)
    const { outcome } = byHand(text)
    // rent of the eleven days from then on
    expect(outcome.triggers[0]!.periods).toHaveLength(2)
    expect(outcome.cost.rent).toBe(1100)
  })

  it('keeps what it has rented for good, and its overtime, to the end', () => {
    const rented = office('{ when: backlog of s > 5, do: { rent: { pool: c, rent: 100 } } }', '', 5)
    const { outcome } = byHand(
      rented.replace('card: { stock: 5 }', 'card: { stock: 5, deliveries: { first: day 4, size: 900 } }'),
    )
    // 5 wait on evening 1, 15 on evening 2: from then on to the end, though nobody waits any more from day 4 on
    expect([...outcome.triggers[0]!.periods].map((time) => time / DAY)).toEqual([2, 12])
    expect(outcome.cost.rent).toBe(1000)
  })

  it('acts once on a date', () => {
    const text = office('{ when: day 3, do: { order: { supply: card, size: 5, lead-time: 1 d } } }')
    expect(byHand(text).outcome.supplies[0]!.orders).toBe(1)
  })
})

describe('a trigger with "until"', () => {
  it('orders once each time it begins', () => {
    // evening 2: 10, ordered; 5 come on evening 3, when 0 are left: 5; it goes on until the stock is over 50, which it
    // never is
    const text = office(
      '{ when: stock of card < 15, until: stock of card > 50, do: { order: { supply: card, size: 5, lead-time: 1 d } } }',
    )
    expect(byHand(text).outcome.supplies[0]!.orders).toBe(1)
  })
})
