import { describe, expect, it } from 'vitest'
import { read, small } from '../scenarios.ts'

function remarks(text: string, files: Record<string, string> = {}) {
  const reading = read(text, files)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2))
  return reading.scenario.remarks.map(({ code, values, plans }) => ({ code, values, plans }))
}

describe('files that do not cover the run', () => {
  const holidays = (start: string, horizon: string, days: string, more = '') =>
    remarks(
      small('start: 2018-03-05', `start: ${start}`)
        .replace('14 d', horizon)
        .replace('16:00 }', `16:00 }, holidays: h.csv${more}`),
      { 'h.csv': `date\n${days}` },
    )

  it('tells of holidays of another year', () => {
    expect(holidays('2026-03-16', '60 d', '2018-01-01\n2018-12-25\n')).toEqual([
      { code: 'holidays-outside', values: { file: 'h.csv', first: '2018-01-01', last: '2018-12-25' }, plans: [] },
    ])
  })

  it('tells of a year that is missing, unless its days are written', () => {
    const days = '2018-05-01\n2018-12-25\n'
    expect(holidays('2018-11-05', '90 d', days)).toMatchObject([
      { code: 'holidays-no-year', values: { file: 'h.csv', years: '2019' } },
    ])
    expect(holidays('2018-11-05', '90 d', days, ', closed: [2019-01-01]')).toEqual([])
    expect(holidays('2018-11-05', '57 d', days)).toEqual([])
  })

  it('tells of a long time without any holiday', () => {
    expect(holidays('2018-01-01', '365 d', '2018-01-01\n2018-05-01\n')).toMatchObject([
      { code: 'holidays-gap', values: { file: 'h.csv', from: '2018-05-02', until: '2018-12-31' } },
    ])
  })

  it('says nothing of a file that covers the run', () => {
    expect(holidays('2018-03-05', '120 d', '2018-01-01\n2018-05-01\n2018-06-15\n2018-12-25\n')).toEqual([])
  })

  it('tells of daily numbers outside the run', () => {
    const text = small('poisson(10 per day)', '{ pattern: poisson, counts: c.csv }').replace('14 d', '5 d')
    const days = ['2018-03-02', '2018-03-05', '2018-03-06', '2018-03-07', '2018-03-08', '2018-03-09', '2019-03-08']
    const counts = `date,count\n${days.map((day) => `${day},4\n`).join('')}`
    expect(remarks(text, { 'c.csv': counts })).toMatchObject([
      {
        code: 'counts-outside',
        values: { file: 'c.csv', outside: 2, all: 7, first: '2018-03-02', last: '2019-03-08' },
      },
    ])
  })

  it('tells of outages outside the run, and after which none comes', () => {
    const text = small('pools:', 'links: { net: { outages: l.csv } }\npools:').replace('14 d', '60 d')
    const log = 'from,to\n2018-03-01,2018-03-02\n2018-03-06,2018-03-07\n'
    expect(remarks(text, { 'l.csv': log })).toMatchObject([
      { code: 'log-outside', values: { file: 'l.csv', outside: 1, all: 2 } },
      { code: 'log-ends', values: { file: 'l.csv', link: 'net', until: '2018-03-07' } },
    ])
  })
})

describe('what has no part in the run', () => {
  it('is a pool or a unit that is never open', () => {
    const text = small('counters: { units: 2 }', 'counters: { opening: { hours: { sun: 08:00-12:00 } }, units: 2 }')
    expect(remarks(text.replace('14 d', '5 d'))).toEqual([
      { code: 'pool-never-open', values: { pool: 'counters' }, plans: [] },
    ])
    const unit = small(
      'counters: { units: 2 }',
      'counters: { units: { a: {}, b: { opening: { hours: { sun: 08:00-12:00 } } } } }',
    )
    expect(remarks(unit.replace('14 d', '5 d'))).toEqual([
      { code: 'unit-never-open', values: { unit: 'b' }, plans: [] },
    ])
    // it comes when it is closed for good
    const late = small('counters: { units: 2 }', 'counters: { units: { a: {}, b: { from: 2018-03-17 } } }')
    expect(remarks(late)).toEqual([{ code: 'unit-never-open', values: { unit: 'b' }, plans: [] }])
  })

  it('is a service for which nobody can come', () => {
    expect(remarks(small('poisson(10 per day)', 'poisson(0 per day)'))).toEqual([
      { code: 'nobody-can-come', values: { service: 's' }, plans: [] },
    ])
    expect(remarks(small('poisson(10 per day)', 'poisson(0 per day), waiting: 3'))).toEqual([])
  })
})

describe('a plan that opens the office on more days', () => {
  const plans = (plan: string, arrivals = 'poisson(10 per day)') =>
    remarks(`${small('poisson(10 per day)', arrivals)}plans:\n  as-is: {}\n  open: ${plan}\n`)

  it('brings the citizens of those days', () => {
    expect(plans('{ opening: { hours: { sat: 08:00-12:00 } } }')).toEqual([
      {
        code: 'more-open-days',
        values: { days: 2, weekdays: 'sat', hours: '08:00-12:00', base: 'as-is', more: 20, service: 's', week: 50 },
        plans: ['open'],
      },
    ])
  })

  it('on fewer days loses them, and for other hours counts by the hour', () => {
    const base = small('poisson(10 per day)', 'poisson(10 per hour)')
    const found = (plan: string) => remarks(`${base}plans:\n  as-is: {}\n  other: { opening: ${plan} }\n`)
    expect(found('{ closed: 2018-03-06 }')).toEqual([
      {
        code: 'fewer-open-days',
        values: { days: 1, base: 'as-is', fewer: 70, service: 's', week: 350 },
        plans: ['other'],
      },
    ])
    expect(found('{ hours: { mon-fri: 08:00-12:00 13:00-17:00 } }')).toEqual([
      {
        code: 'other-open-hours',
        values: { base: 'as-is', come: 800, before: 700, service: 's', week: 350 },
        plans: ['other'],
      },
    ])
  })

  it('says nothing where the plan writes its own arrivals', () => {
    const plan = '{ opening: { hours: { sat: 08:00-12:00 } }, services: { s: { arrivals: poisson(9 per day) } } }'
    expect(plans(plan)).toEqual([])
  })

  it('brings no more where they are written by the week, or where only a pool works', () => {
    expect(plans('{ opening: { hours: { sat: 08:00-12:00 } } }', 'poisson(50 per week)')).toEqual([])
    expect(plans('{ pools: { counters: { overtime: [{ days: sat, hours: 08:00-12:00 }] } } }')).toEqual([])
  })
})

it('is told once for the plans of which it is true', () => {
  const text = `${small()}plans:\n  a: {}\n  b: { services: { s: { arrivals: poisson(0 per day) } } }\n`
  expect(remarks(text)).toEqual([{ code: 'nobody-can-come', values: { service: 's' }, plans: ['b'] }])
})

describe('a plan that names units of a pool which has a number of them', () => {
  const plans = (units: string, plan: string) =>
    remarks(
      `${small('counters: { units: 2 }', `counters: { units: ${units} }`)}plans:\n  as-is: {}\n  more: { pools: { counters: { units: ${plan} } } }\n`,
    )

  it('takes their place', () => {
    expect(plans('2', '{ loan: { from: in 3 d } }')).toEqual([
      { code: 'units-replaced', values: { pool: 'counters', before: 2, now: 1, base: 'as-is' }, plans: ['more'] },
    ])
  })

  it('does not where it has another number, or where they have names, as the remark advises', () => {
    expect(plans('2', '3')).toEqual([])
    expect(plans('{ own: { count: 2 } }', '{ loan: { from: in 3 d } }')).toEqual([])
  })
})
