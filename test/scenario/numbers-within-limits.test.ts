import { describe, expect, it } from 'vitest'
import { complaints, problemsOf, small } from './scenarios.ts'

const MONTHS = `title: Base
start: 2026-01-05
horizon: 20 d
opening: { hours: { mon-fri: 08:00-16:00 } }
pools:
  counters: { units: 2, failures: { every: exponential(mean 2 months), takes: 3 h } }
services:
  card:
    arrivals: poisson(100 per day)
    waiting: 10
    route: [{ at: counters, takes: 4 min }]
`

const FAILING = (every: string) => small('units: 2', `units: 2, failures: { every: ${every}, takes: 3 h }`)

describe('words that are no pieces', () => {
  it('months are no pieces of work; it is said what to write', () => {
    expect(problemsOf(MONTHS)).toMatchObject([
      { line: 6, message: expect.stringContaining('2 months is about 61 d'), suggestion: 'exponential(mean 61 d)' },
    ])
  })

  it.each([
    ['2 months', '61 d'],
    ['3 bulan', '91 d'],
    ['1 year', '365 d'],
    ['90 s', '1.5 min'],
    ['5 sec', '0.0833 min'],
    ['1 quarter', '91 d'],
    ['5 %', '5 pieces'],
    ['500 blancs', '500 blank'],
    ['500 frobs', undefined],
  ])('a failure every %s is refused: %s', (every, suggestion) => {
    const [first, ...others] = problemsOf(FAILING(every))
    expect(others).toEqual([])
    expect(first?.path).toBe('pools.counters.failures.every')
    if (suggestion !== undefined) expect(first?.suggestion).toBe(suggestion)
  })

  it.each(['900 cards', '900 pieces', '900 kartu', '900 lembar', '900 copies', '900 people', '900 E-KTP'])(
    'a failure every %s is by pieces of work',
    (every) => {
      expect(complaints(FAILING(every))).toEqual([])
    },
  )
})

describe('beyond a limit', () => {
  it.each([
    ['units: 2', 'units: 10001', '10,001 units are more than 10,000'],
    ['units: 2', 'units: 2, speed: 1e-7', 'a speed goes from 0.000001 to 1,000,000'],
    ['units: 2', 'units: 2, overtime-cost: 1e400', '1e400 is too large: numbers go up to 100,000,000,000,000'],
    ['units: 2', 'units: 0x10', 'is not written in decimal digits'],
    ['takes: 5 min', 'takes: 1e-13 min', 'a number other than 0 is at least 0.000000000001'],
    ['takes: 5 min', 'takes: constructor(5 min)', 'unknown distribution "constructor"'],
    ['takes: 5 min', 'takes: 400_000 d', '400,000 d are longer than a thousand years, 365,250 d'],
    ['takes: 5 min', 'takes: "weibull(shape 0.1, scale 300 d)"', 'are longer than a thousand years'],
    ['takes: 5 min', 'takes: "gamma(mean 5 min, sd 6000 min)"', 'is 1,200 times the mean, more than 1,000 times'],
    ['takes: 5 min', 'takes: "gamma(mean 5 min, sd 0.001 min)"', 'the mean is 5,000 times the standard deviation'],
    ['poisson(10 per day)', 'overdispersed(10 per day, sd 0.01 %)', 'the mean is 10,000 times the standard deviation'],
    ['poisson(10 per day)', '{ pattern: poisson(1e14 per day), growth: 9 % per month }', 'too many would come on'],
    ['poisson(10 per day)', 'poisson(2 months per day)', '"months" is no word for those who come'],
    ['poisson(10 per day)', 'poisson(0.001 per day), waiting: 1e6', 'so many take too long to come at these arrivals'],
    ['start: 2018-03-05', 'start: 3000-01-01', 'a run begins on 2999-12-31 at the latest'],
    ['start: 2018-03-05', 'start: 12018-03-05', 'dates go from 1583-01-01 to 9999-12-31'],
    ['start: 2018-03-05', 'start: 1066-10-14', 'dates go from 1583-01-01 to 9999-12-31'],
    ['horizon: 14 d', 'horizon: 1000000 d', 'a run of 1,000,000 d is longer than a hundred years, 36,525 d'],
    ['horizon: 14 d', 'horizon: 365250 d', 'a run of 365,250 d is longer than a hundred years, 36,525 d'],
    ['title: Small', 'title: Small\ngoal: { gone-by: in 10_000_000 d }', 'longer than a thousand years'],
  ])('%s becomes %s: refused', (part, other, message) => {
    expect(complaints(small(part, other)).join('\n')).toContain(message)
  })

  it('-0 is 0', () => {
    expect(complaints(small('poisson(10 per day)', 'poisson(-0 per day)'))).toEqual([])
  })
})
