import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

/** One printer x, an hour a piece, or as told; `waiting` from the start. */
const office = (
  triggers: string,
  { hours = '24 h', takes = '1 h', waiting = 999, days = 3, pool = '', more = '', arrivals = 'evenly(0 per day)' } = {},
) =>
  byHand(`title: triggers
start: 2026-01-05
horizon: ${days} d
opening: { hours: { daily: ${hours} } }
pools: { p: { units: { x: {} } ${pool} } }
${more}
services:
  s: { arrivals: ${arrivals}, waiting: { count: ${waiting}, oldest: 0 d }, route: [{ at: p, takes: ${takes} }] }
triggers: { ${triggers} }
`)
const overtime = (hours: string) => `overtime: { pool: p, days: daily, hours: ${hours} }`
const periods = ({ outcome }: ReturnType<typeof byHand>) =>
  outcome.triggers.map((trigger) => [...trigger.periods].map((time) => Math.round(time)))

describe('at closing', () => {
  it('overtime of a day is worked from the evening on, and to the end of its day', () => {
    // eight pieces a day, 08:00-16:00; 20 wait at the start, more than 10: overtime 18:00-20:00 on Mon, two more
    // Mon evening: 10, not fewer than 4. Tue: 8 + 2, none is left; Tue evening: no overtime on Wed
    const run = office(`t: { when: backlog of s > 10, until: backlog of s < 4, do: { ${overtime('18:00-20:00')} } }`, {
      hours: '08:00-16:00',
      waiting: 20,
      pool: ', overtime-cost: 10',
    })
    expect(periods(run)).toEqual([[0, 2 * 1440]])
    expect(run.states('x')).toEqual([
      '1 00:00 closed',
      '1 08:00 working',
      '1 16:00 closed',
      '1 18:00 working',
      '1 20:00 closed',
      '2 08:00 working',
      '2 16:00 closed',
      '2 18:00 working',
      '2 20:00 closed',
      '3 08:00 idle',
      '3 16:00 closed',
    ])
    expect(run.outcome.cost.overtime).toBe(40)
  })

  it('a rented unit that is called in the evening takes up work at the next opening', () => {
    const run = office('t: { when: day 2, do: { rent: { pool: p, units: 1, rent: 7 } } }', { hours: '08:00-16:00' })
    expect(run.states('t-1')).toEqual([
      '1 00:00 absent',
      '2 00:00 closed',
      '2 08:00 working',
      '2 16:00 closed',
      '3 08:00 working',
      '3 16:00 closed',
    ])
    expect(run.outcome.cost.rent).toBe(14)
  })

  it('a piece in hand at the end of overtime waits for the next hours', () => {
    // 08:00-16:00 and overtime 16:00-17:00, pieces of 3 h: 08-11, 11-14, 14-17; the same each day
    const run = office(`t: { when: start, do: { ${overtime('16:00-17:00')} } }`, { hours: '08:00-16:00', takes: '3 h' })
    expect(run.outcome.units[0].made).toBe(9)
    // 16:00-18:00: the fourth is begun at 17:00, goes on Tue 08:00
    const longer = office(`t: { when: start, do: { ${overtime('16:00-18:00')} } }`, {
      hours: '08:00-16:00',
      takes: '3 h',
    })
    expect(longer.lines('is done').slice(2, 4)).toEqual(['1 17:00 x is done', '2 10:00 x is done'])
  })
})

describe('at a tie', () => {
  it('what is done, comes and is delivered at midnight is seen by the look of that evening', () => {
    // 24 pieces on Mon, the last at midnight: 76 are left, not more than 76
    const run = office(
      't: { when: backlog of s > 75, until: backlog of s < 77, do: { rent: { pool: p, units: 1 } } }',
      {
        waiting: 100,
        days: 2,
      },
    )
    expect(periods(run)).toEqual([[0, 1440]])
    // a card is delivered on the evening of Mon: the stock is not below 1 then
    const stock = office('t: { when: stock of card < 1 for 2 d, do: { rent: { pool: p, units: 1 } } }', {
      more: 'supplies: { card: { stock: 0, deliveries: [{ first: 2026-01-06, size: 5 pieces }] } }',
    })
    expect(periods(stock)).toEqual([[]])
  })

  it('who comes at midnight comes after the look', () => {
    // nobody waits; a batch at midnight is seen a day later
    const run = byHand(`title: batch at midnight
start: 2026-01-05
horizon: 3 d
opening: { hours: { daily: 24 h } }
pools: { p: { units: { x: {} } } }
services: { s: { arrivals: evenly(0 per day), batches: [{ on: 2026-01-06 00:00, size: 60 people }], route: [{ at: p, takes: 1 h }] } }
triggers: { t: { when: backlog of s > 0, do: { rent: { pool: p, units: 1 } } } }
`)
    expect(periods(run)).toEqual([[2 * 1440, 3 * 1440]])
    expect(run.lines('begins').slice(0, 1)).toEqual(['2 00:00 x begins s 1073741824'])
  })

  it('one rule ends a loan as another calls for one: each has its own', () => {
    const run = office(
      't: { when: start, until: day 2, do: { rent: { pool: p, units: 1, rent: 1 } } }, u: { when: day 2, until: day 3, do: { rent: { pool: p, units: 1, rent: 10 } } }',
      { takes: '8 h' },
    )
    expect(run.states('t-1')).toEqual(['1 00:00 working', '2 00:00 absent'])
    expect(run.states('u-1')).toEqual(['1 00:00 absent', '2 00:00 working', '3 00:00 absent'])
    expect(run.outcome.cost.rent).toBe(11)
    expect(run.outcome.units.map(({ made }) => made)).toEqual([9, 3, 3])
  })

  // the last piece of the day is done 1e-12 min after midnight (14.4 min) or before it (4.8 min)
  it.each(['14.4 min', '4.8 min'])(
    'overtime from midnight on, called then, is worked when pieces of %s miss midnight',
    (takes) => {
      // pool q works by day and night, and its last piece of Mon meets the look at midnight; pool p has its overtime from
      // 00:00 to 02:00 of Tue and Wed: two hours each
      const run = byHand(`title: overtime at a rounded midnight
start: 2026-01-05
horizon: 3 d
opening: { hours: { daily: 08:00-16:00 } }
pools:
  p: { units: { x: {} }, overtime-cost: 10 }
  q: { units: { y: {} }, opening: { hours: { daily: 24 h } } }
services:
  s: { arrivals: evenly(0 per day), waiting: { count: 99, oldest: 0 d }, route: [{ at: p, takes: 1 h }] }
  u: { arrivals: evenly(0 per day), waiting: { count: 999, oldest: 0 d }, route: [{ at: q, takes: ${takes} }] }
triggers: { t: { when: day 2, do: { ${overtime('00:00-02:00')} } } }
`)
      expect(run.states('x').slice(2, 6)).toEqual([
        '1 16:00 closed',
        '2 00:00 working',
        '2 02:00 closed',
        '2 08:00 working',
      ])
      expect(run.outcome.cost.overtime).toBeCloseTo(40, 9)
    },
  )

  it.each(['14.4 min', '4.8 min'])(
    'one who has waited a day exactly at a rounded midnight has not waited longer (%s)',
    (takes) => {
      // a batch comes Tue 00:00; on the evening of Tue its oldest has waited for one day, on that of Wed for two
      const run = byHand(`title: oldest at a rounded midnight
start: 2026-01-05
horizon: 4 d
opening: { hours: { daily: 24 h } }
pools: { p: { units: { x: {} } }, q: { units: { y: {} } } }
services:
  s: { arrivals: evenly(0 per day), batches: [{ on: 2026-01-06 00:00, size: 9 people }], route: [{ at: p, takes: 4 d }] }
  u: { arrivals: evenly(0 per day), waiting: { count: 999, oldest: 0 d }, route: [{ at: q, takes: ${takes} }] }
triggers: { t: { when: oldest of s > 1 d, do: { rent: { pool: p, units: 1 } } } }
`)
      expect(periods(run)).toEqual([[3 * 1440, 4 * 1440]])
    },
  )
})

describe('a time', () => {
  it('makes a rule begin once, and one whose end it is does not begin again', () => {
    // Tue and Wed of seven days
    const dated = office('t: { when: day 2, until: day 4, do: { rent: { pool: p, units: 1, rent: 7 } } }', { days: 7 })
    expect(periods(dated)).toEqual([[1440, 3 * 1440]])
    // until fewer than 950 wait: two printers have made 48 a day, on the evening of Tue 903 are left
    const sinceStart = office('t: { when: start, until: backlog of s < 950, do: { rent: { pool: p, units: 1 } } }', {
      days: 5,
    })
    expect(periods(sinceStart)).toEqual([[0, 2 * 1440]])
    // many wait to the end, but from Wed on the rule does not act any more
    const untilThen = office('t: { when: backlog of s > 0, until: day 3, do: { rent: { pool: p, units: 1 } } }', {
      days: 6,
    })
    expect(periods(untilThen)).toEqual([[0, 2 * 1440]])
    // nor does it when its condition first holds after that: 999 wait, 951 on the evening of Tue
    const never = office('t: { when: backlog of s < 960, until: day 2, do: { rent: { pool: p, units: 1 } } }', {
      days: 6,
    })
    expect(periods(never)).toEqual([[]])
  })
})

describe('at the horizon', () => {
  it('nothing is looked at then, and a rule that acts does so to it', () => {
    // acts from the evening of Mon on; on the evening of Wed, the horizon, it would end
    const run = office('t: { when: day 2, until: day 4, do: { rent: { pool: p, units: 1, rent: 7 } } }')
    expect(periods(run)).toEqual([[1440, 3 * 1440]])
    expect(run.outcome.cost.rent).toBe(14)
    // one that would begin at the horizon does not
    expect(periods(office('t: { when: day 4, do: { rent: { pool: p, units: 1, rent: 7 } } }'))).toEqual([[]])
  })

  it('a unit that would come later is not rented', () => {
    const run = office('t: { when: day 2, do: { rent: { pool: p, units: 1, delay: 5 d, rent: 7 } } }')
    expect(run.states('t-1')).toEqual(['1 00:00 absent'])
    expect(run.outcome.cost.rent).toBe(0)
    // one that comes at the horizon is there for no time
    const last = office('t: { when: day 2, do: { rent: { pool: p, units: 1, delay: 2 d, rent: 7 } } }')
    expect(last.outcome.cost.rent).toBe(0)
  })

  it('overtime is worked to it', () => {
    const run = office(`t: { when: start, do: { ${overtime('22:00-24:00')} } }`, {
      hours: '08:00-16:00',
      pool: ', overtime-cost: 10',
      days: 1,
    })
    expect(run.outcome.cost.overtime).toBe(20)
    expect(run.outcome.units[0].made).toBe(10)
  })
})
