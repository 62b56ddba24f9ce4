import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

const DAY = 1440
const at = (day: number, hour: number) => (day - 1) * DAY + hour * 60

/** Counters that are open from 08:00 to 16:00 every day; four come a day, at 09:00, 11:00, 13:00 and 15:00. */
function office(card: string, step = '{ at: c, takes: 10 min, uses: { card: 1 } }', more = ''): string {
  return `title: s6
start: 2026-01-05
horizon: 3 d
opening: { hours: { daily: 08:00-16:00 } }
supplies: { card: ${card} }
pools: { c: { units: 1 } }
services: { s: { arrivals: { pattern: evenly(4 per day), until: day 3 }, route: [${step}] } }
${more}
`
}

const shortFrom = (text: string) => byHand(text).outcome.supplies[0]!.shortFrom

describe('a supply is first short when work first waits for it', () => {
  it('never, with 8 cards for 8 applicants', () => {
    expect(shortFrom(office('{ stock: 8 }'))).toBe(Infinity)
  })

  it('when the next one comes to an idle counter, and not when the last card is taken', () => {
    // the seventh card is taken on day 2 at 13:00, and the eighth applicant comes at 15:00
    expect(shortFrom(office('{ stock: 7 }'))).toBe(at(2, 15))
    // with no cards at all at 09:00, and not at 08:00 when the counter opens
    expect(shortFrom(office('{ stock: 0 }'))).toBe(at(1, 9))
  })

  it('not while the counter is busy: when it is free again', () => {
    // one card: 09:00-12:00; the second, who came at 11:00, waits for the counter until 12:00 and then for a card
    expect(shortFrom(office('{ stock: 1 }', '{ at: c, takes: 3 h, uses: { card: 1 } }'))).toBe(at(1, 12))
  })

  it('not while the network is down: when it is back', () => {
    // no cards; the network is back at 14:00, and those of 09:00, 11:00 and 13:00 find the counter idle
    const text = office(
      '{ stock: 0 }',
      '{ at: c, takes: 10 min, uses: { card: 1 }, needs: [net] }',
      'links: { net: { outages: [{ since: start, lasts: 14 h }] } }',
    )
    expect(shortFrom(text)).toBe(at(1, 14))
  })

  it('not when what is left is enough for what waits', () => {
    // of two kinds of work, one takes 5 pieces and nobody comes for it: 3 are left
    const text = office('{ stock: 3 }').replace(
      'services: {',
      'services: { other: { arrivals: evenly(0 per day), route: [{ at: c, takes: 1 h, uses: { card: 5 } }] },',
    )
    expect(byHand(text).outcome.services[0]!.arrived).toBe(0)
    // three cards are taken by 13:00 of day 1; the fourth comes at 15:00
    expect(shortFrom(text)).toBe(at(1, 15))
  })
})

describe('at closing', () => {
  it('nobody waits for a card, nor by night', () => {
    // one card, seven hours: 09:00-16:00, when the counter closes; the one of 11:00 waits for a card from 08:00 on
    expect(shortFrom(office('{ stock: 1 }', '{ at: c, takes: 7 h, uses: { card: 1 } }'))).toBe(at(2, 8))
    // two cards, four hours each: 09:00-13:00 and 13:00-16:00, 08:00-09:00 of day 2; two wait all night, and from 09:00
    expect(shortFrom(office('{ stock: 2 }', '{ at: c, takes: 4 h, uses: { card: 1 } }'))).toBe(at(2, 9))
    // those who wait from the start wait for a card when the counter opens
    const waiting = office('{ stock: 0 }').replace('services: { s: {', 'services: { s: { waiting: 3,')
    expect(shortFrom(waiting)).toBe(at(1, 8))
  })

  it('a delivery is there for the next day, and a piece in hand over night keeps its card', () => {
    // one card, seven hours and a half: 09:00-16:00 and 08:00-08:30; the card that comes at 16:00 is the second's
    const text = office(
      '{ stock: 1, deliveries: { first: day 1 16:00, size: 1 } }',
      '{ at: c, takes: 7.5 h, uses: { card: 1 } }',
    )
    const { lines, outcome } = byHand(text)
    expect(lines('begins')).toEqual(['1 09:00 c-1 begins s 0', '2 08:30 c-1 begins s 1'])
    // the second is done on day 3 at 08:00, and then a card is wanting
    expect(outcome.supplies[0]).toMatchObject({ used: 2, closing: 0, shortFrom: at(3, 8) })
  })
})

describe('at a tie', () => {
  it('a card that comes at the moment at which it is needed is there', () => {
    expect(shortFrom(office('{ stock: 7, deliveries: { first: day 2 15:00, size: 1 } }'))).toBe(Infinity)
    expect(shortFrom(office('{ stock: 7, deliveries: { first: day 2 15:01, size: 1 } }'))).toBe(at(2, 15))
  })

  it('the last card goes to the more urgent of two who come together', () => {
    const text = office('{ stock: 1 }').replace(
      /services: .*/,
      `services:
  s: { arrivals: evenly(0 per day), batches: [{ on: day 1 09:00, size: 1 }], route: [{ at: c, takes: 1 h, uses: { card: 1 } }] }
  t: { arrivals: evenly(0 per day), batches: [{ on: day 1 09:00, size: 1 }], classes: { u: { priority: 1 } }, route: [{ at: c, takes: 1 h, uses: { card: 1 } }] }`,
    )
    expect(
      byHand(text)
        .lines('begins')
        .map((line) => line.replace(/ \d+$/, '')),
    ).toEqual(['1 09:00 c-1 begins t'])
    // the other waits for a card from 10:00 on, when the counter is free again
    expect(shortFrom(text)).toBe(at(1, 10))
  })
})

describe('at the horizon', () => {
  const ends = (text: string) => {
    const { stock, closing, opening, delivered, used } = byHand(text).outcome.supplies[0]!
    expect(opening + delivered - used).toBe(closing)
    return [stock.at(-1), closing]
  }

  it('the stock is one number, with what comes then', () => {
    expect(ends(office('{ stock: 9, deliveries: { first: day 4, size: 5 } }'))).toEqual([6, 6])
  })

  it('the stock is one number, with an order that arrives then', () => {
    // the first of 8 is taken on day 1 at 09:00; 63 h later it is 00:00 of day 4
    expect(ends(office('{ stock: 8, reorder: { at: 7, size: 5, lead-time: 63 h } }'))).toEqual([5, 5])
  })

  it('the stock is one number, and no work that would begin then takes any', () => {
    // day and night, two hours a piece: from 00:00 on without a pause; the 36th ends at the horizon
    const text = office('{ stock: 50 }', '{ at: c, takes: 2 h, uses: { card: 1 } }')
      .replace('daily: 08:00-16:00', 'daily: 24 h')
      .replace('services: { s: {', 'services: { s: { waiting: 50,')
    expect(ends(text)).toEqual([50 - 36, 50 - 36])
  })
})

describe('work stands still for ever', () => {
  const five = '{ at: c, takes: 10 min, uses: { card: 5 } }'
  const isStranded = (text: string) => byHand(text).outcome.supplies[0]!.stranded === 1

  it('with 3 cards for work that takes 5, and none to come', () => {
    expect(isStranded(office('{ stock: 3 }', five))).toBe(true)
    expect(isStranded(office('{ stock: 3, deliveries: { first: day 2, size: 1 } }', five))).toBe(true)
    // all eight are served
    expect(isStranded(office('{ stock: 40 }', five))).toBe(false)
  })

  it('not while more may come, after the horizon too', () => {
    expect(isStranded(office('{ stock: 3, deliveries: { first: day 2, every: 9 d, size: 1 } }', five))).toBe(false)
    expect(isStranded(office('{ stock: 3, reorder: { at: 4, size: 5, lead-time: 90 d } }', five))).toBe(false)
    const trigger = (when: string) =>
      office(
        '{ stock: 3 }',
        five,
        `triggers: { t: { when: ${when}, do: { order: { supply: card, size: 5, lead-time: 90 d } } } }`,
      )
    expect(isStranded(trigger('backlog of s > 99'))).toBe(false)
    expect(isStranded(trigger('stock of card < 5'))).toBe(false)
  })

  it('when the order that is on its way never comes', () => {
    expect(isStranded(office('{ stock: 3, reorder: { at: 4, size: 5, lead-time: never } }', five))).toBe(true)
    expect(
      isStranded(office('{ stock: 3, deliveries: { first: day 2, every: 1 d, size: 9, delay: never } }', five)),
    ).toBe(true)
  })
})

describe('a batch of two', () => {
  const depots = (units: string, more = '') =>
    `title: Batches
start: 2026-01-05
horizon: 9 d
opening: { hours: { daily: 24 h } }
depots: { far: { repair: 1 d, batch: 2 }, gone: { repair: never } }
pools: { c: { units: ${units}${more} } }
services: { s: { arrivals: evenly(4 per day), route: [{ at: c, takes: 10 min }] } }
`
  const isStranded = (text: string) => byHand(text).outcome.depots[0]!.stranded === 1
  const failing = ', failures: { every: 3 d, repaired-at: far }'

  it('waits for ever when the other one has left for good', () => {
    // both fail after three days: the loan has left on day 3, before it failed
    expect(isStranded(depots('{ a: {}, loan: { from: start, stays: 2 d } }', failing))).toBe(true)
    // it comes on day 6 and fails on day 9 at 00:00, so that both are sent
    expect(isStranded(depots('{ a: {}, loan: { from: day 6 } }', failing))).toBe(false)
    // it comes on day 8, and may still fail after the horizon
    expect(isStranded(depots('{ a: {}, loan: { from: day 8 } }', failing))).toBe(false)
  })

  it('waits for ever when the other one is away with no date', () => {
    expect(isStranded(depots('{ a: {}, b: { away: { at: gone, since: 3 d ago } } }', failing))).toBe(true)
  })
})
