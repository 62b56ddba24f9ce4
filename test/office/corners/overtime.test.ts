import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

describe('overtime is paid for the time that a unit is in the office', () => {
  it('to the hour at which it leaves for a depot, and from the hour at which it is back', () => {
    // Each of two printers makes a card an hour, 08:00 to 22:00, fails after 13 cards and is back 20 hours later.
    // Mon  08:00 to 21:00: 13 cards, away; of overtime (from 16:00) 5 hours
    // Tue  back 17:00, 5 cards to 22:00: 5 hours
    // Wed  08:00 to 16:00: 8 cards, away as overtime begins: 0 hours
    // Thu  back 12:00, 10 cards to 22:00: 6 hours
    // Fri  08:00 to 11:00: 3 cards, away; back on Saturday
    // 16 hours a week, 4 weeks, 2 printers: 128 hours of 75,000
    const { outcome } = byHand(`
title: x4 night shift as overtime, printers fail by cards and go to the depot in it
start: 2026-01-05
horizon: 28 d
opening: { hours: { mon-fri: 08:00-16:00 } }
depots: { dep: { transit: 4 h, repair: 12 h } }
pools:
  c: { units: 2, overtime-cost: 75000, overtime: { days: mon-fri, hours: 16:00-22:00 }, failures: { every: 13 cards, repaired-at: dep } }
services:
  s: { arrivals: evenly(1 per day), waiting: { count: 2000, oldest: 1 d }, route: [{ at: c, takes: 1 h }] }
`)
    expect(outcome.cost.overtime).toBe(9_600_000)
  })

  it('on each day of a rule by itself, to the horizon, whether it is planned or called for', () => {
    // each of three days has four hours of overtime: 00:00-02:00 and 22:00-24:00
    // f  planned, three days: 12 hours of 100
    // g  called for from the start: 12 hours of 10,000, the last to the horizon
    // h  called for on the second day only, 00:00-02:00 and 22:00-24:00: 4 hours of 1,000,000
    // 1,200 + 120,000 + 4,000,000
    const { outcome, states } = byHand(`
title: x2 overtime to the horizon, fixed and triggered; trigger ends in the evening
start: 2026-01-05
horizon: 3 d
opening: { hours: { daily: 08:00-16:00 } }
pools:
  f: { units: 1, overtime-cost: 100, overtime: { days: daily, hours: 00:00-02:00 22:00-24:00 } }
  g: { units: 1, overtime-cost: 10000 }
  h: { units: 1, overtime-cost: 1000000 }
services:
  s: { arrivals: evenly(1 per day), waiting: { count: 100, oldest: 1 d }, route: [{ at: f, takes: 1 h }] }
  t: { arrivals: evenly(1 per day), waiting: { count: 100, oldest: 1 d }, route: [{ at: g, takes: 1 h }] }
  u: { arrivals: evenly(1 per day), waiting: { count: 100, oldest: 1 d }, route: [{ at: h, takes: 1 h }] }
triggers:
  o: { when: day 1, do: { overtime: { pool: g, days: daily, hours: 00:00-02:00 22:00-24:00 } } }
  p: { when: day 2, until: day 3, do: { overtime: { pool: h, days: daily, hours: 00:00-02:00 22:00-24:00 } } }
`)
    expect(outcome.cost.overtime).toBe(4_121_200)
    expect(states('h-1')).toEqual([
      '1 00:00 closed',
      '1 08:00 working',
      '1 16:00 closed',
      '2 00:00 working',
      '2 02:00 closed',
      '2 08:00 working',
      '2 16:00 closed',
      '2 22:00 working',
      '3 00:00 closed',
      '3 08:00 working',
      '3 16:00 closed',
    ])
  })

  const shift = (pool: string, more = '') => `
title: overtime of one pool
start: 2026-01-05
horizon: 2 d
opening: { hours: { daily: 08:00-16:00 } }
depots: { dep: { transit: 1 h, repair: 0.5 h } }
pools: { p: ${pool} }
services: { s: { arrivals: evenly(1 per day), waiting: { count: 100, oldest: 1 d }, route: [{ at: p, takes: 1 h }] } }
${more}`
  const costOf = (text: string) => byHand(text).outcome.cost.overtime

  it('whether it works or has failed there and is repaired on the spot', () => {
    // fails at 10:00 on both days, after two cards, and is repaired for seven hours, to 17:00:
    // it is in the office from 16:00 to 18:00, two hours a day
    const failing = 'overtime: { days: daily, hours: 16:00-18:00 }, overtime-cost: 10, failures: '
    expect(costOf(shift(`{ units: 1, ${failing} { every: 2 cards, takes: 7 h } }`))).toBe(40)
  })

  it('or is maintained or waits for want of work', () => {
    const idle = '{ units: 1, overtime: { days: daily, hours: 16:00-18:00 }, overtime-cost: 10, maintenance: '
    const text = shift(`${idle} { first: 2026-01-05 16:30, takes: 3 h, when: forced } }`)
    expect(costOf(text)).toBe(40)
    expect(costOf(text.replace('count: 100', 'count: 1'))).toBe(40)
  })

  it('but not while it waits for the courier, who takes it away', () => {
    // fails at 10:00 after two cards; the courier of 17:00 takes it: it is out of service from 10:00 on
    const text = shift(
      '{ units: 1, overtime: { days: daily, hours: 16:00-18:00 }, overtime-cost: 10, failures: { every: 2 cards, repaired-at: dep } }',
    ).replace('repair: 0.5 h', 'repair: 9 d, courier: { days: daily, at: "17:00" }')
    expect(costOf(text)).toBe(0)
  })

  it('of a loan from the minute at which it comes to the minute at which it leaves', () => {
    // overtime 16:00-20:00; the loan comes at 17:00 and stays 90 minutes
    const loan = '{ from: 2026-01-05 17:00, stays: 90 min }'
    const other = `{ overtime: { days: daily, hours: 16:00-20:00 }, overtime-cost: 10, units: { a: {}, loan: ${loan} } }`
    // a: 4 hours on two days; the loan: 1.5 hours
    expect(costOf(shift(other))).toBeCloseTo(95, 9)
  })

  it('called for by two rules at once only once', () => {
    const rule = (hours: string) => `{ when: start, do: { overtime: { pool: p, days: daily, hours: ${hours} } } }`
    const triggers = (hours: string, others: string) => `triggers: { a: ${rule(hours)}, b: ${rule(others)} }`
    // 16:00 to 19:00, three hours on two days
    expect(costOf(shift('{ units: 1, overtime-cost: 10 }', triggers('16:00-18:00', '17:00-19:00')))).toBe(60)
    // one of them within the hours, where it is no overtime: 16:00 to 18:00
    expect(costOf(shift('{ units: 1, overtime-cost: 10 }', triggers('14:00-18:00', '17:00-18:00')))).toBe(40)
  })

  it('outside the hours of the unit itself, where these differ from those of the pool', () => {
    // early 06:00-12:00: the whole of 14:00-18:00 is overtime, four hours on two days
    // late 14:00-20:00: none of it; the others 08:00-16:00: two hours
    const units =
      '{ early: { opening: { hours: { daily: 06:00-12:00 } } }, late: { opening: { hours: { daily: 14:00-20:00 } } }, usual: {} }'
    const planned = `{ overtime-cost: 10, overtime: { days: daily, hours: 14:00-18:00 }, units: ${units} }`
    expect(costOf(shift(planned))).toBe(120)
    const called = 'triggers: { o: { when: start, do: { overtime: { pool: p, days: daily, hours: 14:00-18:00 } } } }'
    expect(costOf(shift(`{ overtime-cost: 10, units: ${units} }`, called))).toBe(120)
    const { states } = byHand(shift(`{ overtime-cost: 10, units: ${units} }`, called))
    expect(states('early').slice(0, 5)).toEqual([
      '1 00:00 closed',
      '1 06:00 working',
      '1 12:00 closed',
      '1 14:00 working',
      '1 18:00 closed',
    ])
  })

  it('without a stop where it follows the hours, or other overtime, at once', () => {
    // work goes on at 16:00 and at midnight: no line of the trace says that it pauses
    const night =
      'triggers: { o: { when: start, do: { overtime: { pool: p, days: daily, hours: 16:00-24:00 } } }, n: { when: start, do: { overtime: { pool: p, days: daily, hours: 00:00-08:00 } } } }'
    const { lines, outcome } = byHand(
      shift('{ units: 1, overtime-cost: 10 }', night).replace('takes: 1 h', 'takes: 5 h'),
    )
    expect(lines('pauses')).toEqual([])
    expect(outcome.services[0].completed).toBe(9)
    // 16 of 24 hours, two days
    expect(outcome.cost.overtime).toBe(320)
  })

  it('not on holidays, on closed days and on days whose own hours are none', () => {
    // Mon is a holiday, Tue has no hours; on Wed 16:00 to 18:00
    const days = 'holidays: [2026-01-05], extra: [{ on: 2026-01-06, hours: closed }]'
    const text = shift('{ units: 1, overtime: { days: daily, hours: 16:00-18:00 }, overtime-cost: 10 }')
      .replace('horizon: 2 d', 'horizon: 3 d')
      .replace('16:00 } }', `16:00 }, ${days} }`)
    expect(costOf(text)).toBe(20)
    const called = shift(
      '{ units: 1, overtime-cost: 10 }',
      'triggers: { o: { when: start, do: { overtime: { pool: p, days: daily, hours: 16:00-18:00 } } } }',
    )
      .replace('horizon: 2 d', 'horizon: 3 d')
      .replace('16:00 } }', `16:00 }, ${days} }`)
    expect(costOf(called)).toBe(20)
  })
})

/** One unit x, or those given, and 500 who wait from the start. */
const open = (hours: string, takes: string, { units = 'x: {}', pool = '', step = '', days = 2, more = '' } = {}) =>
  byHand(`title: opening hours
start: 2026-01-05
horizon: ${days} d
opening: { hours: { daily: ${hours} } }
pools: { p: { units: { ${units} } ${pool} } }
services: { s: { arrivals: evenly(0 per day), waiting: { count: 500, oldest: 0 d }, route: [{ at: p, takes: ${takes} ${step} }] } }
${more}`)
const called = (hours: string) =>
  `triggers: { o: { when: start, do: { overtime: { pool: p, days: daily, hours: ${hours} } } } }`

describe('at closing', () => {
  it('work pauses for a break and over night, or is finished after it', () => {
    // 08:00-12:00 and 13:00-15:00, pieces of 5 h. pause: 08-12, 13-14; 14-15, Tue 08-12; 13-15
    const hours = '08:00-12:00 13:00-15:00'
    expect(open(hours, '5 h').lines('is done')).toEqual(['1 14:00 x is done', '2 12:00 x is done'])
    // finish: 08-13, and at 13:00 it goes on: 13-18; the same on Tue
    const finished = open(hours, '5 h', { step: ', at-closing: finish' })
    expect(finished.lines('is done')).toEqual([
      '1 13:00 x is done',
      '1 18:00 x is done',
      '2 13:00 x is done',
      '2 18:00 x is done',
    ])
    expect(finished.states('x')).toEqual([
      '1 00:00 closed',
      '1 08:00 working',
      '1 18:00 closed',
      '2 08:00 working',
      '2 18:00 closed',
    ])
  })

  it('a piece that is done then is the last of the day', () => {
    // two hours each: four a day
    expect(open('08:00-16:00', '2 h').outcome.units[0].made).toBe(8)
    expect(open('08:00-16:00', '2 h').lines('pauses')).toEqual([])
    expect(open('08:00-16:00', '2 h', { step: ', at-closing: finish' }).outcome.units[0].made).toBe(8)
  })

  it('work in hand at the closing of a unit with own hours waits for it, or goes to one that is open', () => {
    // early 08:00-12:00, late 12:00-20:00, pieces of 3 h
    // early 08-11, and one from 11:00, which has two hours left at 12:00
    const units =
      'early: { opening: { hours: { daily: 08:00-12:00 } } }, late: { opening: { hours: { daily: 12:00-20:00 } } }'
    const kept = open('08:00-20:00', '3 h', { units })
    expect(kept.lines('is done')).toEqual([
      '1 11:00 early is done',
      '1 15:00 late is done',
      '1 18:00 late is done',
      '2 10:00 early is done',
      '2 13:00 late is done',
      '2 16:00 late is done',
      '2 19:00 late is done',
    ])
    // handed over: late goes on with it at 12:00, to 14:00, 17:00, 20:00
    const handed = open('08:00-20:00', '3 h', { units, step: ', interrupted: hand-over' })
    expect(handed.lines('1 ').filter((line) => line.includes('is done'))).toEqual([
      '1 11:00 early is done',
      '1 14:00 late is done',
      '1 17:00 late is done',
      '1 20:00 late is done',
    ])
  })

  it('overtime that begins then goes on with the work at once, and ends it as closing does', () => {
    // 08:00-16:00 and overtime to 18:00; pieces of 4 h: 08-12, 12-16, 16-18 and Tue 08-10, 10-14, 14-18
    const planned = open('08:00-16:00', '4 h', {
      pool: ', overtime: { days: daily, hours: 16:00-18:00 }, overtime-cost: 10',
    })
    const onCall = open('08:00-16:00', '4 h', { pool: ', overtime-cost: 10', more: called('16:00-18:00') })
    for (const run of [planned, onCall]) {
      expect(run.lines('is done')).toEqual([
        '1 12:00 x is done',
        '1 16:00 x is done',
        '2 10:00 x is done',
        '2 14:00 x is done',
        '2 18:00 x is done',
      ])
      expect(run.lines('pauses')).toEqual(['1 18:00 x pauses'])
      expect(run.outcome.cost.overtime).toBe(40)
    }
  })
})

describe('at a tie', () => {
  it('hours that end and begin at midnight are one night', () => {
    // 22:00 to 02:00, pieces of 3 h: 00-02 and 22-23; 23-24 and 00-02 on Tue; 22-24 and ...
    const run = open('00:00-02:00 22:00-24:00', '3 h')
    expect(run.states('x')).toEqual([
      '1 00:00 working',
      '1 02:00 closed',
      '1 22:00 working',
      '2 02:00 closed',
      '2 22:00 working',
    ])
    expect(run.lines('is done')).toEqual(['1 23:00 x is done', '2 02:00 x is done'])
  })

  it('an office that never closes passes midnight without a stop', () => {
    const run = open('24 h', '5 h')
    expect(run.states('x')).toEqual(['1 00:00 working'])
    expect(run.lines('pauses')).toEqual([])
    // 48 h: nine pieces, and three hours
    expect(run.outcome.units[0].made).toBe(9)
  })

  it('who comes at the hour of opening is served at once, and one who comes as a piece is done then waits for nobody', () => {
    // a batch at 08:00; another at 09:00, as the first is done
    const { lines } = byHand(`title: at the hour
start: 2026-01-05
horizon: 1 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { p: { units: { x: {} } } }
services:
  s:
    arrivals: evenly(0 per day)
    batches: [{ on: 2026-01-05 08:00, size: 1 people }, { on: 2026-01-05 09:00, size: 1 people }]
    route: [{ at: p, takes: 1 h }]
`)
    expect(lines('x ').map((line) => line.slice(0, 14))).toEqual([
      '1 08:00 x begi',
      '1 09:00 x is d',
      '1 09:00 x begi',
      '1 10:00 x is d',
    ])
  })

  // the 50th piece is done 1e-12 min after 16:00, in the same instant, in which the hours end and the overtime begins
  it.each(['9.6 min', '4.8 min'])(
    'overtime on call follows the hours without a stop when pieces of %s miss closing',
    (takes) => {
      const units = 'x: {}, slow: { speed: 0.01 }'
      const run = open('08:00-16:00', takes, {
        units,
        days: 1,
        pool: ', overtime-cost: 10',
        more: called('16:00-18:00'),
      })
      expect(run.states('slow')).toEqual(['1 00:00 closed', '1 08:00 working', '1 18:00 closed'])
      expect(run.lines('pauses').filter((line) => line.startsWith('1 16:00'))).toEqual([])
      expect(run.outcome.cost.overtime).toBeCloseTo(40, 9)
    },
  )

  it.each(['9.6 min', '4.8 min'])('pieces of %s fill eight hours, and none is begun at closing', (takes) => {
    const run = open('08:00-16:00', takes, { days: 1 })
    expect(run.outcome.units[0].made).toBe(480 / parseFloat(takes))
    expect(run.lines('1 16:00').filter((line) => line.includes('begins'))).toEqual([])
  })
})

describe('at the horizon', () => {
  it('overtime that goes on is paid to it, and one that begins then is not', () => {
    // 22:00-24:00, the last of which ends at the horizon, and 00:00-01:00, which would begin there: 2 + 1 hours a day
    const planned = open('08:00-16:00', '1 h', {
      pool: ', overtime: { days: daily, hours: 00:00-01:00 22:00-24:00 }, overtime-cost: 10',
    })
    const onCall = open('08:00-16:00', '1 h', { pool: ', overtime-cost: 10', more: called('00:00-01:00 22:00-24:00') })
    for (const { outcome } of [planned, onCall]) {
      expect(outcome.cost.overtime).toBe(60)
      expect(outcome.units[0].made).toBe(2 * 11)
    }
  })

  it('a piece that is done then is done, and one that is finished after hours beyond it is not', () => {
    // 24 h, pieces of 12 h
    expect(open('24 h', '12 h').outcome.units[0].made).toBe(4)
    // 20:00 to 24:00, pieces of 5 h: the second lasts to 01:00 of the day after the last
    const run = open('20:00-24:00', '5 h', { step: ', at-closing: finish' })
    expect(run.lines('is done')).toEqual(['2 01:00 x is done'])
    expect(run.states('x')).toEqual(['1 00:00 closed', '1 20:00 working', '2 01:00 closed', '2 20:00 working'])
  })
})
