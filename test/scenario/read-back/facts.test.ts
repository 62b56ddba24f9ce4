import { describe, expect, it } from 'vitest'
import { arrivalFacts } from '../../../src/scenario/read-back/arrival-facts.ts'
import { absentFacts } from '../../../src/scenario/read-back/away-facts.ts'
import { linkFacts } from '../../../src/scenario/read-back/link-facts.ts'
import { moneyFacts } from '../../../src/scenario/read-back/money-facts.ts'
import { readBack } from '../../../src/scenario/read-back/read-back.ts'
import { runFacts, startDayOf } from '../../../src/scenario/read-back/run-facts.ts'
import { restOf, spanOf } from '../../../src/scenario/read-back/spans.ts'
import { supplyFacts } from '../../../src/scenario/read-back/supply-facts.ts'
import { office, read, SMALL, small } from '../scenarios.ts'

const arrivals = (text: string) => {
  const read = office(text)
  return arrivalFacts(read, read.services[0]!, [], startDayOf(read))
}

describe('who comes', () => {
  it('is told by day, weekday and week', () => {
    const text = small('poisson(10 per day)', '{ pattern: poisson(10 per day), weekdays: { mon: 150 %, fri: 50 % } }')
    expect(arrivals(text)).toMatchObject({
      perDay: 10,
      perWeek: 50,
      inRun: 100,
      byWeekday: [15, 10, 10, 10, 5, null, null],
    })
  })

  it('has no week in a run that is shorter', () => {
    expect(arrivals(small('14 d', '5 d')).perWeek).toBeNull()
  })

  it('grows from the first day to the last one of the same weekday', () => {
    const text = small('poisson(10 per day)', '{ pattern: poisson(10 per day), growth: 100 % per year }')
    const { firstDay, lastDay } = arrivals(text)
    expect(firstDay).toBeCloseTo(10, 9)
    expect(lastDay).toBeCloseTo(10 * 2 ** (7 / 365.25), 9)
  })

  it('counts batches within the run, and the pool for which the first ones wait', () => {
    const text = small(
      'route:',
      'waiting: { count: 7, oldest: 3 d }, batches: [{ on: 2018-03-06, every: 3 d, size: 4 people }], route:',
    )
    // 6, 9, 12, 15 and 18 March; the run ends with the 18th
    expect(arrivals(text)).toMatchObject({
      batches: [{ first: '2018-03-06', size: 4, times: 5 }],
      waiting: [{ count: 7, at: 'counters', oldestDays: 3 }],
    })
  })
})

describe('the run', () => {
  it('tells closed days with the names of the file, and extra ones', () => {
    const text = small('16:00 }', '16:00 }, holidays: h.csv, extra: { on: 2018-03-10, hours: 08:00-12:00 }')
    const file = 'date,name,nama\n2018-03-07,Saka New Year,Nyepi\n2018-03-17,Saturday,Sabtu\n2018-06-01,Pancasila,\n'
    const reading = read(text, { 'h.csv': file })
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    const [plan] = reading.scenario.plans
    expect(runFacts(plan!.office, plan!.files)).toEqual({
      first: '2018-03-05',
      last: '2018-03-18',
      days: 14,
      workingDays: 10,
      closed: [{ date: '2018-03-07', name: 'Saka New Year', indonesian: 'Nyepi' }],
      extra: [{ date: '2018-03-10', name: '', indonesian: '' }],
    })
  })
})

describe('a time', () => {
  it('has a mean and the range of nine times in ten', () => {
    const span = spanOf({ distribution: { kind: 'uniform', low: 0, high: 100 }, clock: 'calendar' })
    expect(span).toEqual({ clock: 'calendar', mean: 50, low: 5, high: 95, never: 0 })
  })

  it('that has lasted so far is told by what is left of it', () => {
    const rest = restOf({ distribution: { kind: 'uniform', low: 0, high: 100 }, clock: 'calendar' }, 60)
    expect(rest.mean).toBeCloseTo(20, 6)
    const memoryless = restOf({ distribution: { kind: 'exponential', mean: 50 }, clock: 'calendar' }, 70)
    expect(memoryless.mean).toBeCloseTo(50, 0)
  })

  it('may never end, and has no mean where it never does', () => {
    const otherwise = { kind: 'constant', value: 10 } as const
    const perhaps = { distribution: { kind: 'never', chance: 0.2, otherwise }, clock: 'calendar' } as const
    expect(spanOf(perhaps)).toMatchObject({ mean: 10, never: 0.2 })
    expect(restOf(perhaps, 5)).toMatchObject({ mean: 5, never: 0.2 })
    expect(restOf(perhaps, 20)).toMatchObject({ never: 1 })
    const never = { distribution: { kind: 'never', chance: 1, otherwise: null }, clock: 'calendar' } as const
    expect(spanOf(never)).toMatchObject({ mean: null, never: 1 })
  })
})

describe('supplies', () => {
  const supplied = (supply: string): string =>
    small(
      'services: { s: { arrivals: poisson(10 per day)',
      `supplies: { card: ${supply} }\nservices: { s: { arrivals: evenly(10 per day), waiting: 20`,
    ).replace('takes: 5 min', 'takes: 5 min, uses: { card: 1 }, redo: 50 %')

  it('last until the day on which they are not enough for all who come and wait', () => {
    // 40 for those who wait and 20 a day: 60 of 95 are left on the second day of March 5 to 9, 15 on the third
    const [facts] = supplyFacts(office(supplied('{ stock: 95 }')))
    expect(facts).toMatchObject({ perDay: 20, forWaiting: 40, lastsUntil: '2018-03-07', needed: 240, delivered: 0 })
  })

  it('last longer with deliveries, at their mean delay', () => {
    const deliveries = '{ first: 2018-03-06, every: 1 wk, delay: uniform(0 d, 2 d), size: 60 cards }'
    const [facts] = supplyFacts(office(supplied(`{ stock: 80, deliveries: ${deliveries} }`)))
    // none is left after the 6th; 60 come on the 7th and are used up by the 9th
    expect(facts).toMatchObject({ lastsUntil: '2018-03-07', withDeliveriesUntil: '2018-03-12', delivered: 120 })
  })

  it('are never told to last where a delivery never comes', () => {
    const deliveries = '{ first: 2018-03-06, delay: never, size: 6000 cards }'
    const [facts] = supplyFacts(office(supplied(`{ stock: 80, deliveries: ${deliveries} }`)))
    expect(facts).toMatchObject({ withDeliveriesUntil: '2018-03-07', delivered: 0 })
  })
})

describe('units that are not there', () => {
  const away = (depot: string, unit: string): string =>
    small('counters: { units: 2 }', `counters: { units: { a: {}, b: ${unit} } }`).replace(
      'pools:',
      `depots: { d: ${depot} }\npools:`,
    )

  it('are back after what is left of the repair and the way back', () => {
    // left 28 February, there 2 March, repaired 12 March, back 14 March
    const text = away('{ transit: 2 d, repair: 10 d }', '{ away: { at: d, since: 5 d ago } }')
    expect(absentFacts(office(text))).toEqual([
      {
        kind: 'away',
        pool: 'counters',
        unit: 'b',
        depot: 'd',
        since: '2018-02-28',
        back: '2018-03-14',
        never: 0,
        mayWait: false,
        moved: null,
      },
    ])
  })

  it('have no date where nobody knows one', () => {
    const never = away('{ repair: never }', '{ away: { at: d, since: 5 d ago } }')
    expect(absentFacts(office(never))).toMatchObject([{ back: null, never: 1 }])
    const perhaps = away('{ repair: "never with 20 %, otherwise 10 d" }', '{ away: { at: d, since: 5 d ago } }')
    expect(absentFacts(office(perhaps))).toMatchObject([{ back: '2018-03-10', never: 0.2 }])
  })

  it('come later', () => {
    const text = small('counters: { units: 2 }', 'counters: { units: { a: {}, b: { from: in 3 d, stays: 4 d } } }')
    expect(absentFacts(office(text))).toMatchObject([{ kind: 'later', unit: 'b', from: '2018-03-08' }])
  })
})

describe('links and money', () => {
  it('tell outages of all kinds', () => {
    const text = small(
      'pools:',
      `links: { net: { outages: [{ since: 2 d ago, lasts: 5 d }, { since: 2018-03-08 09:00, lasts: 3 h, slows-to: 50 % }, { every: exponential(mean 9 d), lasts: 1 h }] } }
pools:`,
    )
    const [{ outages }] = linkFacts(office(text), []) as [ReturnType<typeof linkFacts>[number]]
    expect(outages).toMatchObject([
      { since: '2018-03-03 00:00:00', left: { mean: 3 * 1440 } },
      { since: '2018-03-08 09:00:00', left: null, slowsTo: 0.5, lasts: { mean: 180 } },
      { since: null, every: { mean: 9 * 1440 } },
    ])
  })

  it('join equal prices', () => {
    const text = small(
      'counters: { units: 2 }',
      'counters: { overtime-cost: 5, units: { a: { rent: 7 }, b: { rent: 7 } } }',
    ).replace('route:', 'waiting-cost: 3, route:')
    expect(moneyFacts(office(text))).toEqual({
      currency: 'IDR',
      prices: [
        { amount: 7, per: 'day-of-rent', names: ['a', 'b'] },
        { amount: 5, per: 'hour-of-overtime', names: ['counters'] },
      ],
      waiting: [{ service: 's', amount: 3 }],
    })
  })
})

describe('what plans change', () => {
  const plans = (text: string) => {
    const reading = read(`${SMALL}plans:\n${text}`)
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    return readBack(reading.scenario).plans.map(({ name, combines, changes }) => ({ name, combines, changes }))
  }

  it('is told as it is written, old and new', () => {
    expect(plans('  a: {}\n  b: { pools: { counters: { units: 3 } } }')).toEqual([
      { name: 'a', combines: [], changes: [] },
      { name: 'b', combines: [], changes: [{ path: 'pools.counters.units', old: '2', new: '3' }] },
    ])
  })

  it('is told once for names of which the same is said, and not where it is what is there', () => {
    const text = `  a: { pools: { counters: { units: 2 } } }
  b: { pools: { counters: { units: { x: { speed: 2 }, y: { speed: 2 } } } } }
  c: { combines: [a, b], services: { s: { arrivals: null } } }`
    const [a, b] = plans(text.slice(0, text.indexOf('\n  c:')))
    expect(a!.changes).toEqual([])
    expect(b!.changes).toEqual([
      { path: 'pools.counters.units', old: '2', new: '{ x: { speed: 2 }, y: { speed: 2 } }' },
    ])
  })

  it('is told by the item of a list, where the list is as long as before', () => {
    expect(plans('  b: { services: { s: { route: [{ at: counters, takes: 6 min }] } } }')).toMatchObject([
      { changes: [{ path: 'services.s.route[0].takes', old: '5 min', new: '6 min' }] },
    ])
  })

  it('joins what differs only in one name', () => {
    const base = small('counters: { units: 2 }', 'counters: { units: { x: {}, y: {} } }')
    const reading = read(
      `${base}plans:\n  a: { pools: { counters: { units: { x: { speed: 2 }, y: { speed: 2 } } } } }\n  b: { combines: a }\n`,
    )
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    const [a, b] = reading.scenario.plans
    expect(a!.changes).toEqual([{ path: 'pools.counters.units.{x, y}.speed', old: null, new: '2' }])
    expect(b).toMatchObject({ combines: ['a'], changes: [] })
  })
})
