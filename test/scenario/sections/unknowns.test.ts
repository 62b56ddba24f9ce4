import { describe, expect, it } from 'vitest'
import { office, problemsOf, read, small } from '../scenarios.ts'
import { remarksInWords } from '../remarks-in-words.ts'

/** The small office with these unknowns, and one text in place of another. */
function unsure(unknowns: string, part = '', other = ''): string {
  return `${part === '' ? small() : small(part, other)}unknowns: ${unknowns}\n`
}

const told = (text: string) =>
  problemsOf(text).map(({ path, message, allowed, suggestion }) => ({ path, message, allowed, suggestion }))

describe('an unknown', () => {
  it('stands in place of a whole duration, in its unit', () => {
    const { steps, unknowns } = office(
      unsure('{ pace: triangular(4 min, 5 min, 9 min) }', 'takes: 5 min', 'takes: pace'),
    )
    expect(unknowns).toEqual([
      { name: 'pace', unit: 'min', distribution: { kind: 'triangular', low: 4, mode: 5, high: 9 } },
    ])
    expect(steps[0].takes).toEqual({
      kind: 'unsure',
      law: 'constant',
      parameters: { value: { unknown: 'pace', factor: 1, mean: 6 } },
    })
  })

  it('stands in place of a parameter of a law, and is brought to minutes there', () => {
    const text = unsure('{ long: uniform(1 h, 3 h) }', 'takes: 5 min', 'takes: gamma(mean long, sd 30 min)')
    expect(office(text).steps[0].takes).toEqual({
      ...{ kind: 'unsure', law: 'gamma' },
      parameters: { mean: { unknown: 'long', factor: 60, mean: 120 }, sd: 30 },
    })
  })

  it('stands in place of a rate, of working days, and of a share of rework', () => {
    const [rate, redo] = [
      unsure('{ many: uniform(5, 15) }', '10 per day', 'many per day'),
      unsure('{ spoiled: uniform(1 %, 5 %) }', 'takes: 5 min', 'takes: 5 min, redo: spoiled'),
    ]
    expect(office(rate).services[0].arrivals.level).toEqual({ unknown: 'many', factor: 0.1, mean: 1 })
    expect(office(redo).steps[0].rework).toEqual({ unknown: 'spoiled', factor: 0.01, mean: 0.03 })
    const back = unsure(
      '{ back: uniform(3 wd, 8 wd) }\nlinks: { net: { outages: [{ since: start, lasts: back }] } }',
      'takes: 5 min',
      'takes: 5 min, needs: net',
    )
    expect(office(back).links[0].outages[0].lasts).toMatchObject({ clock: 'working-days' })
  })

  it('may be certain in a plan: what if', () => {
    const text = `${unsure('{ pace: uniform(4 min, 6 min) }', 'takes: 5 min', 'takes: pace')}plans: { a: {}, b: { unknowns: { pace: 9 min } } }\n`
    expect(office(text, {}, 'b').unknowns[0].distribution).toEqual({ kind: 'constant', value: 9 })
  })

  it('that no plan uses is told, once', () => {
    const reading = read(`${unsure('{ pace: 5 min }')}plans: { a: {}, b: { pools: { counters: { units: 3 } } } }\n`)
    expect(remarksInWords(reading)).toEqual(['no plan uses the unknown pace.'])
  })

  it('whose name is written wrongly is told, with the right one', () => {
    const text = unsure('{ mean-pace: 5 min }', 'takes: 5 min', 'takes: exponential(mean mean-pase)')
    expect(told(text)).toEqual([
      {
        ...{ path: 'services.s.route[0].takes', allowed: undefined },
        ...{ message: 'there is no unknown "mean-pase"', suggestion: 'mean-pace' },
      },
    ])
  })

  it.each([
    ['a horizon', 'horizon: 14 d', 'horizon: far', '{ far: uniform(10 d, 20 d) }', 'has to be the same in all futures'],
    ['a number of units', 'units: 2', 'units: few', '{ few: uniform(1, 3) }', 'has to be the same in all futures'],
    ['opening hours', '08:00-12:00 13:00-16:00', 'open', '{ open: 5 h }', '"open" is drawn once'],
    ['a start', 'start: 2018-03-05', 'start: then', '{ then: 5 d }', '"then" is drawn once'],
    ['a target', 'services: {', 'targets: { s: soon }\nservices: {', '{ soon: 5 d }', '"soon" is drawn once'],
  ])('is refused in place of %s, in words that name it', (_, part, other, unknowns, words) => {
    const [first] = told(unsure(unknowns, part, other))
    expect(first.message).toContain(words)
    expect(JSON.stringify(first)).not.toContain('@')
  })

  it.each([
    ['{ pace: 5 per day }', '"per day" is not the unit of an unknown'],
    ['{ pace: 5 per wek }', '"per wek" is not the unit of an unknown'],
    ['{ pace: uniform(5 d, 6) }', '"d" and "" are mixed'],
    ['{ pace: uniform(5 d, 6 wd) }', '"d" and "wd" are mixed'],
    ['{ pace: uniform(6 d, 5 d) }', 'the low end 6 is above the high end 5'],
    ['{ pace: never }', '"never" does not fit here'],
    ['{ "5 days": 5 d }', '"5 days" cannot be the name of an unknown'],
    ['{ counters: 5 d }', '"counters" is also the name of one of the pools'],
  ])('%s is refused', (unknowns, message) => {
    expect(told(unsure(unknowns)).map((each) => each.message)).toEqual([message])
  })

  it('with which a law would be impossible is refused, with the value', () => {
    const text = unsure('{ pace: uniform(4 min, 20 min) }', 'takes: 5 min', 'takes: uniform(pace, 15 min)')
    expect(told(text)).toMatchObject([
      {
        path: 'unknowns.pace',
        message: expect.stringMatching(/^where "pace" is 20 min, a law that names it is impossible: the low end/),
      },
    ])
    const zero = unsure('{ pace: 0 min }', 'takes: 5 min', 'takes: exponential(mean pace)')
    expect(told(zero)[0].message).toBe('the mean is 0; it must be greater than 0')
  })

  it('that is the whole length of an outage in progress cannot be shorter than it has lasted', () => {
    const text = (law: string) =>
      unsure(
        `{ back: ${law} }\nlinks: { net: { outages: [{ since: 7 d ago, lasts: back }] } }`,
        'takes: 5 min',
        'takes: 5 min, needs: net',
      )
    expect(told(text('triangular(3 d, 7 d, 21 d)'))).toEqual([
      {
        ...{ path: 'unknowns.back', suggestion: undefined },
        message: '"back" is the whole length of an outage that has lasted 7 d already, but it can be 3 d',
        allowed: 'values above 7 d; or the time that is left, with "since: start" at the outage',
      },
    ])
    expect(told(text('triangular(8 d, 10 d, 21 d)'))).toEqual([])
  })
})
