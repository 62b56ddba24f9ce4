import { describe, expect, it } from 'vitest'
import { problemsOf } from './scenarios.ts'

/** The office of somebody's first day with the program. */
const OFFICE = `title: Two printers, one of them away
start: 2026-01-05
horizon: 60 d

opening:
  hours: { mon-fri: 08:00-12:00 13:00-16:00 }

depots:
  workshop: { transit: 1 d, crews: 1, repair: 'gamma(mean 15 d, sd 5 d)' }

pools:
  counters: { units: 2 }
  printers:
    daily-limit: 100
    units:
      printer-1: {}
      printer-2: { away: { at: workshop, since: 5 d ago } }

services:
  id-card:
    arrivals: poisson(120 per day)
    waiting: { count: 400, at: printers } # already there on the first day
    route:
      - { at: counters, takes: lognormal(mean 5 min, sd 2 min) }
      - { at: printers, takes: 4 min }

targets:
  id-card: 7 d

plans:
  wait: {}
  loan:
    title: A printer on loan for a month
    pools:
      printers:
        units:
          loan-1: { from: in 5 wd, stays: 30 d, rent: 350_000 }
`

function mistaken(part: string, other: string) {
  if (!OFFICE.includes(part)) throw new Error(`${part} is not in the office`)
  return problemsOf(OFFICE.replace(part, other))
}

describe('a mistake of the first day has one sentence that leads out', () => {
  it.each([
    ['a colon that is missing', 'horizon: 60 d', 'horizon 60 d', 3, 'no colon follows "horizon"', 'horizon: 60 d'],
    [
      'a blank behind a colon',
      'horizon: 60 d',
      'horizon:60 d',
      3,
      'no space follows the colon of "horizon"',
      'horizon: 60 d',
    ],
    ['a colon before further keys', 'depots:', 'depots', 8, 'no colon follows "depots"', 'depots:'],
    ['a pool that is misspelt', 'at: printers, takes', 'at: printer, takes', 25, 'unknown pool "printer"', 'printers'],
    [
      'a currency',
      'rent: 350_000',
      'rent: Rp 350.000',
      37,
      'money is a bare number here: its currency stands in "currency"',
      '350_000',
    ],
    [
      'a horizon with chance',
      '60 d',
      'exponential(mean 5 d)',
      3,
      'a horizon is a number of days: no distribution, and not without end',
      undefined,
    ],
    [
      'a point between thousands',
      '120 per day',
      '1.200 per day',
      21,
      '"1.200" can be read as 1200 or as 1.2',
      undefined,
    ],
    [
      'a plan that names a unit of the office',
      'loan-1:',
      'printer-2:',
      17,
      'under plan "loan" (line 32): a unit that is away at the start belongs to the office from the start',
      undefined,
    ],
  ])('%s', (_, part, other, line, message, suggestion) => {
    const found = mistaken(part, other)
    expect(found.map((each) => [each.line, each.message, each.suggestion])).toEqual([[line, message, suggestion]])
  })

  it('Saturdays in a plan that names the whole week', () => {
    const plan = `  sabtu:\n    title: Buka Sabtu\n    opening: { hours: { mon-sat: 08:00-12:00 } }\n`
    expect(problemsOf(OFFICE + plan)).toMatchObject([
      {
        path: 'plans.sabtu.opening.hours.mon-sat',
        message: 'the hours of mon, tue, wed, thu and fri are given twice',
        allowed:
          'each day once: "mon-fri" above has these days already; other hours go under the same key; for sat alone write "sat"',
        suggestion: 'sat',
      },
    ])
  })

  it('names of units that are not unique, all of them, with the other place', () => {
    const units = mistaken('counters: { units: 2 }', 'counters: { units: { printer-1: {}, printer-2: {} } }')
    expect(units.map((each) => [each.line, each.message, each.suggestion])).toEqual([
      [16, 'pool "counters" has a unit "printer-1" too, on line 12', 'printers-printer-1'],
      [17, 'pool "counters" has a unit "printer-2" too, on line 12', 'printers-printer-2'],
    ])
  })

  it('a trailing ",-" behind a sum', () => {
    expect(mistaken('rent: 350_000', 'rent: Rp 350.000,-')[0]?.message).toContain('without ",-" behind it')
  })
})
