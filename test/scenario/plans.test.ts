import { describe, expect, it } from 'vitest'
import { complaints, office, problemsOf, read, small, SMALL } from './scenarios.ts'

const plans = (text: string): string => `${SMALL}plans:\n  ${text}\n`

function names(text: string, files: Record<string, string> = {}): [string, string][] {
  const reading = read(text, files)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.scenario.plans.map(({ name, title }) => [name, title])
}

describe('plans', () => {
  it('are one that changes nothing when none is given', () => {
    expect(names(SMALL)).toEqual([['as-is', 'as-is']])
    expect(names(`${SMALL}plans: {}\n`)).toEqual([['as-is', 'as-is']])
  })

  it('have names and titles, and may be empty', () => {
    expect(names(plans('{ wait: , more: { title: More counters, pools: { counters: { units: 3 } } } }'))).toEqual([
      ['wait', 'wait'],
      ['more', 'More counters'],
    ])
  })

  it('merge maps, replace lists and scalars, and take away by null', () => {
    const text = plans(
      '{ x: { title: X, pools: { counters: { units: 3 } }, services: { s: { route: [{ at: desks, takes: 1 min }], classes: null } }, ' +
        'links: { n: { outages: null } } } }',
    )
      .replace('route:', 'classes: { a: { share: 50 % }, b: {} }, route:')
      .replace('units: 2 }', 'units: 2, daily-limit: 7 }, desks: { units: 1 }')
      .concat('links: { n: { outages: [{ every: 5 d, lasts: 1 h }] } }\n')
    const changed = office(text, {}, 'x')
    expect(changed.units).toHaveLength(4)
    expect(changed.units[0]?.dailyLimit).toBe(7)
    expect(changed.steps).toHaveLength(1)
    expect(changed.classes.map(({ name }) => name)).toEqual(['ordinary'])
    expect(changed.links).toEqual([{ name: 'n', outages: [] }])
  })

  it('combine others in their order, and then change things themselves', () => {
    const text = plans(
      '{ a: { pools: { counters: { units: 3 } } }, b: { pools: { counters: { units: 4, daily-limit: 9 } } }, ' +
        'ab: { combines: [a, b] }, ba: { combines: [b, a] }, own: { combines: b, pools: { counters: { daily-limit: null } } } }',
    )
    const shape = (plan: string): number[] => {
      const { units } = office(text, {}, plan)
      return [units.length, units[0]?.dailyLimit ?? NaN]
    }
    expect(shape('ab')).toEqual([4, 9])
    expect(shape('ba')).toEqual([3, 9])
    expect(shape('own')).toEqual([4, Infinity])
  })

  it('have keys of their own, and not those under which they are compared', () => {
    const [problem] = problemsOf(`${SMALL}plans: { a: { what-iff: true } }\n`)
    expect(problem).toMatchObject({ message: 'unknown key "what-iff"', suggestion: 'what-if' })
    expect(problem?.allowed?.split(', ')).toEqual(expect.arrayContaining(['title', 'combines', 'what-if', 'pools']))
    expect(problem?.allowed?.split(', ')).not.toEqual(expect.arrayContaining(['start']))
  })

  it.each([
    [
      '{ a: { pools: { counters: { daily-limt: 5 } } } }',
      'x.yaml:8:31 plans.a.pools.counters.daily-limt: unknown key "daily-limt"',
    ],
    ['{ a: { pools: { counters: { units: 0 } } } }', 'x.yaml:8:38 plans.a.pools.counters.units: 0 is too small'],
    ['{ a: { pools: null } }', 'x.yaml:8:10 plans.a.pools: "pools" is missing'],
    [
      '{ a: { start: 2018-01-01 } }',
      'x.yaml:8:10 plans.a.start: a plan cannot change "start": plans are compared under the same start',
    ],
    ['{ a: { combines: b } }', 'x.yaml:8:20 plans.a.combines: unknown plan "b"'],
    ['{ a: { combines: a } }', 'x.yaml:8:20 plans.a.combines: plan "a" combines itself, through "a"'],
    ['{ a: 5 }', 'x.yaml:8:8 plans.a: a map of changes is expected'],
    ['[a]', 'x.yaml:8:3 plans: a map of plans is expected'],
  ])('are complained about where they stand: %s', (text, expected) => {
    expect(complaints(plans(text))).toContain(expected)
  })

  it('do not repeat what is wrong in the scenario under them', () => {
    const text = `${small('at: counters', 'at: desk')}plans: { a: {}, b: {} }\n`
    expect(complaints(text)).toEqual(['x.yaml:6:63 services.s.route[0].at: unknown pool "desk"'])
  })
})

describe('the normal backlog', () => {
  const more = 's: { arrivals: poisson(20 per day) }'
  const level = (text: string, plan: string, service = 0, files: Record<string, string> = {}) =>
    office(text, files, plan).services[service]?.clearing.normalBacklog

  it('is that of the scenario without its plans, under each of them', () => {
    const text = plans(
      `{ more: { services: { ${more} } }, wait: {}, saturdays: { opening: { hours: { sat: 08:00-12:00 } } } }`,
    )
    expect(['more', 'wait', 'saturdays'].map((plan) => level(text, plan))).toEqual([10, 10, 10])
  })

  it('is that of the first plan for a service that only plans have', () => {
    const t = (count: number) =>
      `services: { t: { arrivals: evenly(${count} per day), route: [{ at: counters, takes: 1 min }] } }`
    const text = plans(`{ wait: {}, one: { ${t(7)} }, two: { ${t(70)} } }`)
    expect(['one', 'two'].map((plan) => level(text, plan, 1))).toEqual([7, 7])
  })

  it('is that of the first plan where the scenario is not whole without plans', () => {
    const text = small('poisson(10 per day)', 'missing.csv')
    const files = {}
    const first = `${text}plans: { a: { services: { ${more} } }, b: { services: { s: { arrivals: evenly(30 per day) } } } }\n`
    expect([level(first, 'a', 0, files), level(first, 'b', 0, files)]).toEqual([20, 20])
  })

  it('is what the target says', () => {
    const text = `${plans(`{ more: { services: { ${more} } } }`)}targets: { s: { normal-backlog: 3 } }\n`
    expect(level(text, 'more')).toBe(3)
  })
})

describe('a scenario that extends another', () => {
  it('is laid over it, with its plans', () => {
    const files = { 'base.yaml': `${SMALL}plans: { a: {}, b: { pools: { counters: { daily-limit: null } } } }\n` }
    const text = 'extends: base.yaml\ntitle: Over\npools: { counters: { daily-limit: 8 } }\nplans: { a: null, c: {} }\n'
    expect(names(text, files)).toEqual([
      ['b', 'b'],
      ['c', 'c'],
    ])
    expect(office(text, files, 'c').title).toBe('Over')
    expect(office(text, files, 'c').units[0]?.dailyLimit).toBe(8)
    expect(office(text, files, 'b').units[0]?.dailyLimit).toBe(Infinity)
  })

  it('finds the files that the other names beside the other, and hands back all texts', () => {
    const files = {
      'sub/base.yaml': small('00 } }', '00 }, holidays: h.csv }'),
      'sub/h.csv': 'date\n2018-03-05\n',
    }
    const reading = read('extends: sub/base.yaml\n', files)
    expect(reading.ok && reading.scenario.plans[0]?.office.workingDays.isOpen[0]).toBe(0)
    expect(reading.texts.map(({ file }) => file)).toEqual(['x.yaml', 'sub/base.yaml', 'sub/h.csv'])
  })

  it('is complained about in the file where the wrong value stands', () => {
    const files = { 'base.yaml': small('5 min', '5') }
    expect(complaints('extends: base.yaml\npools: { counters: { units: x } }\n', files)).toEqual([
      'x.yaml:2:29 pools.counters.units: "x" is not understood',
      'base.yaml:6:80 services.s.route[0].takes: 5 has no unit',
    ])
  })

  it.each([
    ['extends: nope.yaml\n', 'x.yaml:1:10 extends: cannot extend "nope.yaml": no such file'],
    ['extends: x.yaml\n', 'x.yaml:1:10 extends: cannot extend "x.yaml": it extends itself'],
    ['extends: loop.yaml\n', 'loop.yaml:1:10 extends: cannot extend "x.yaml": it extends itself'],
    ['extends: [a]\n', 'x.yaml:1:10 extends: the name of one scenario file is expected'],
  ])('needs the other: %j', (text, expected) => {
    expect(complaints(text, { 'loop.yaml': 'extends: x.yaml\n' })).toEqual([expected])
  })
})
