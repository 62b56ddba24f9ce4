import { describe, expect, it } from 'vitest'
import type { CheckedScenario } from '../../src/scenario/read-scenario.ts'
import { complaints, problemsOf, read, SMALL } from './scenarios.ts'

const choices = (text: string, more = ''): string => `${SMALL}choices:\n  ${text}\n${more}`

function scenario(text: string): CheckedScenario {
  const reading = read(text)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2))
  return reading.scenario
}

const valuesOf = (text: string): readonly string[] =>
  scenario(choices(text)).choices[0]?.values.map(({ value }) => value) ?? []

/** Names of the units of a setting. */
function units(text: string, chosen: Record<string, string>, plan?: string): string[] {
  const office = scenario(text).office({ choices: chosen, ...(plan !== undefined && { plan }) })
  if (!office.ok) throw new Error(JSON.stringify(office.problems))
  return office.office.units.map(({ name }) => name)
}

const LOAN = 'loan: { from: 0, to: 3, changes: { pools: { counters: { units: { a: {}, x: { count: loan } } } } } }'

describe('the values of a choice', () => {
  it.each([
    ['n: { from: 0, to: 4 }', ['0', '1', '2', '3', '4']],
    ['n: { from: 7 d, to: 28 d, step: 7 d }', ['7 d', '14 d', '21 d', '28 d']],
    ['n: { from: 2018-03-12, to: 2018-03-26, step: 7 d }', ['2018-03-12', '2018-03-19', '2018-03-26']],
    ['n: { from: 2018-02-27, to: 2018-03-01 }', ['2018-02-27', '2018-02-28', '2018-03-01']],
    ['n: { from: 300_000, to: 400_000, step: 50_000 }', ['300_000', '350_000', '400_000']],
    ['n: { from: 0 %, to: 1 %, step: 0.5 % }', ['0 %', '0.5 %', '1 %']],
    ['n: { from: 0.1, to: 0.3, step: 0.1 }', ['0.1', '0.2', '0.3']],
    ['n: { from: 5, to: 5 }', ['5']],
    ['n: { options: { no: , yes: { title: Yes } } }', ['no', 'yes']],
  ])('are those of its range, or its options: %s', (text, expected) => {
    expect(valuesOf(text)).toEqual(expected)
  })

  it('have titles and amounts, and a default', () => {
    const [first, second] = scenario(
      choices(
        'n: { title: Loan, from: 7 d, to: 14 d, step: 7 d, default: 2 wk }\n  o: { options: { a: { title: A }, b: } }',
      ),
    ).choices
    expect(first).toMatchObject({ title: 'Loan', kind: 'range', unit: 'd', default: '14 d' })
    expect(first?.values).toEqual([
      { value: '7 d', title: '7 d', amount: 7 },
      { value: '14 d', title: '14 d', amount: 14 },
    ])
    expect(second).toMatchObject({ title: 'o', kind: 'options', unit: '', default: 'a' })
    expect(second?.values).toEqual([
      { value: 'a', title: 'A', amount: null },
      { value: 'b', title: 'b', amount: null },
    ])
  })

  it('are all orders of some units at a depot', () => {
    const text = choices(
      'o: { orders-of: { units: [counters-2, counters-1], at: d } }',
      'depots: { d: { repair: 5 d } }\n',
    )
    const { choices: read, office } = scenario(text)
    expect(read[0]?.values.map(({ value }) => value)).toEqual(['counters-2, counters-1', 'counters-1, counters-2'])
    const first = (chosen: Record<string, string>) => {
      const reading = office({ choices: chosen })
      return reading.ok ? reading.office.depots[0]?.first : reading.problems
    }
    expect(first({})).toEqual([1, 0])
    expect(first({ o: 'counters-1, counters-2' })).toEqual([0, 1])
  })
})

describe('what is chosen', () => {
  it('is what the office has', () => {
    const text = choices(LOAN)
    expect(units(text, {})).toEqual(['a'])
    expect(units(text, { loan: '2' })).toEqual(['a', 'x-1', 'x-2'])
  })

  it('stands in a time, a law, a rate, a date and a condition', () => {
    const text = choices(
      'when: { from: 2 d, to: 3 d }\n  mean: { from: 5 min, to: 6 min }\n'.replace('mean', 'work') +
        '  many: { from: 10, to: 20, step: 10 }\n  day: { from: 2018-03-06, to: 2018-03-07 }\n'.replace(
          'day:',
          'begins:',
        ) +
        '  level: { from: 5, to: 6 }',
      'triggers: { t: { when: backlog of s > level, do: { rent: { pool: counters, units: 1 } } } }\n' +
        'targets: { s: { normal-backlog: 10 } }\n',
    )
      .replace('takes: 5 min', 'takes: exponential(mean work)')
      .replace('poisson(10 per day)', 'poisson(many per day)')
      .replace('units: 2', 'units: { a: {}, b: { from: in when }, c: { from: begins } }')
    const reading = scenario(text).office({
      choices: { when: '3 d', work: '6 min', many: '20', begins: '2018-03-07', level: '6' },
    })
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    const written = text
      .replace(/choices:[^]*(?=triggers)/, '')
      .replace('mean work', 'mean 6 min')
      .replace('many', '20')
      .replace('in when', 'in 3 d')
      .replace('begins', '2018-03-07')
      .replace('> level', '> 6')
    expect(reading.office).toEqual(scenario(written).plans[0]?.office)
  })

  it('stays out of titles, notes and the names of files', () => {
    const text = choices('Small: { from: 1, to: 2 }')
    expect(scenario(text).title).toBe('Small')
  })

  it('has plans laid over it, which may choose themselves', () => {
    const text = choices(
      `${LOAN}\n  speed: { options: { slow: {}, fast: { pools: { counters: { speed: 2 } } } } }`,
      'plans: { wait: {}, two: { choose: { loan: 2 } }, more: { combines: two, choose: { speed: fast } }, ' +
        'own: { pools: { counters: { speed: 3 } } } }\n',
    )
    const { plans, office } = scenario(text)
    expect(plans.map(({ chosen, chooses }) => [chosen['loan'], chosen['speed'], chooses.join(' ')])).toEqual([
      ['0', 'slow', ''],
      ['2', 'slow', 'loan'],
      ['2', 'fast', 'loan speed'],
      ['0', 'slow', ''],
    ])
    expect(plans[2]?.office.units.map(({ name, speed }) => [name, speed])).toEqual([
      ['a', 2],
      ['x-1', 2],
      ['x-2', 2],
    ])
    expect(plans[1]?.changes).toEqual([{ path: 'choices.loan', old: '0', new: '2' }])
    // what a setting says goes before what the plan chooses, and what the plan changes before what is chosen
    expect(units(text, { loan: '1' }, 'two')).toEqual(['a', 'x-1'])
    const own = office({ plan: 'own', choices: { speed: 'fast' } })
    expect(own.ok && own.office.units[0]?.speed).toBe(3)
  })

  it('can be extended by another file', () => {
    const base = choices(
      'speed: { options: { slow: {}, fast: { pools: { counters: { daily-limit: null } } } } }',
    ).replace('units: 2', 'units: 2, daily-limit: 9')
    const reading = read('extends: base.yaml\nchoices: { speed: { options: { slow: { title: Slow } } } }\n', {
      'base.yaml': base,
    })
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    const fast = reading.scenario.office({ choices: { speed: 'fast' } })
    expect(fast.ok && fast.office.units[0]?.dailyLimit).toBe(Infinity)
    expect(reading.scenario.choices[0]?.values.map(({ title }) => title)).toEqual(['Slow', 'fast'])
  })
})

describe('units alike', () => {
  it('are numbered, and may be none', () => {
    const text = (count: string) => SMALL.replace('units: 2', `units: { a: {}, b: { count: ${count}, speed: 2 } }`)
    expect(units(text('3'), {})).toEqual(['a', 'b-1', 'b-2', 'b-3'])
    expect(units(text('1'), {})).toEqual(['a', 'b-1'])
    expect(units(text('0'), {})).toEqual(['a'])
  })

  it('leave out one that has an entry of its own', () => {
    const text = SMALL.replace('units: 2', 'units: { b-2: { speed: 3 }, b: { count: 3 } }')
    const office = scenario(text).plans[0]?.office
    expect(office?.units.map(({ name, speed }) => [name, speed])).toEqual([
      ['b-2', 3],
      ['b-1', 1],
      ['b-3', 1],
    ])
  })

  it.each([
    ['a: { count: -1 }', 'x.yaml:5:43 pools.counters.units.a.count: -1 is too small'],
    ['a: { count: 0 }', 'x.yaml:5:29 pools.counters.units: a pool has at least one unit'],
    ['b: { count: 10_001 }', 'x.yaml:5:43 pools.counters.units.b.count: 10,001 units are more than 10,000'],
  ])('are complained about: %s', (entry, expected) => {
    expect(complaints(SMALL.replace('units: 2', `units: { ${entry} }`))).toEqual([expected])
  })

  it('have names that no other pool has', () => {
    const text = SMALL.replace('units: 2', 'units: { b-1: {} } }, desks: { units: { b: { count: 2 } }')
    expect(complaints(text)).toEqual([
      'x.yaml:5:62 pools.desks.units.b: "count" makes a unit "b-1", and pool "counters" has one too, on line 5',
    ])
  })
})

describe('units that a depot takes first', () => {
  const text = (first: string, count = 2) =>
    `${SMALL.replace('units: 2', `units: { a: {}, b: { count: ${count} } }`)}depots: { d: { repair: 5 d, first: ${first} } }\n`
  const first = (...written: Parameters<typeof text>) => scenario(text(...written)).plans[0]?.office.depots[0]?.first

  it('are named one by one, or as several alike; those that are not there this time are passed over', () => {
    expect(first('[b-2, a]')).toEqual([2, 0])
    expect(first('b')).toEqual([1, 2])
    expect(first('[b-2, b, a]')).toEqual([2, 1, 0])
    expect(first('[b-2, b, a]', 0)).toEqual([0])
  })

  it.each([
    ['c', 'x.yaml:7:36 depots.d.first: unknown unit "c"'],
    ['[a, b, b-1]', 'x.yaml:7:43 depots.d.first[2]: "b-1" stands here twice'],
  ])('are complained about: %s', (written, expected) => {
    expect(complaints(text(written))).toEqual([expected])
  })
})

describe('a choice that is wrong', () => {
  it.each([
    ['n: 5', '8:6 choices.n: a map is expected, but this is a number'],
    ['n: { from: 1 }', '8:3 choices.n.to: "to" is missing', 'to: 28 d'],
    ['n: { fron: 1, to: 2 }', '8:8 choices.n.fron: unknown key "fron"', 'from'],
    ['n: { from: 1, to: 2 d }', '8:21 choices.n.to: "d" and a bare number are mixed in one range', '2'],
    ['n: { from: 2, to: 1 }', '8:21 choices.n.to: "to" is below "from"'],
    ['n: { from: 0, to: 5, step: 2 }', '8:21 choices.n.to: no step ends at "to"', '4'],
    ['n: { from: 0, to: 5, step: 0 }', '8:30 choices.n.step: a step is above zero', '1'],
    ['n: { from: 7 d, to: 14 d, step: 7 }', '8:35 choices.n.step: a bare number and "d" are mixed in one range', '7 d'],
    ['n: { from: 2018-03-12, to: 2018-03-19, step: 7 }', '8:48 choices.n.step: 7 has no unit', '7 d'],
    [
      'n: { from: 0, to: 5000 }',
      '8:21 choices.n.to: this choice would have 5,001 values, and at most 1,000 can be tried',
    ],
    ['n: { from: 1.200, to: 5 }', '8:14 choices.n.from: "1.200" can be read as 1200 or as 1.2'],
    ['n: { from: 0, to: 4, default: 5 }', '8:33 choices.n.default: "5" is no value of the choice "n"'],
    ['n: { options: { a: {}, b: {} }, default: c }', '8:44 choices.n.default: "c" is no value of the choice "n"'],
    ['n: { options: {} }', '8:17 choices.n.options: a choice has at least one option'],
    ['mean: { from: 1, to: 2 }', '8:3 choices.mean: "mean" is a word that values have'],
    ['s: { from: 1, to: 2 }', '8:3 choices.s: "s" is also the name of one of the services'],
    ['two words: { from: 1, to: 2 }', '8:3 choices.two words: "two words" cannot be the name of a choice', 'two-words'],
    [
      'o: { options: { a: {}, b: { pools: { counters: { sped: 2 } } } } }',
      '8:52 choices.o.options.b.pools.counters.sped: unknown key "sped"',
      'speed',
    ],
    [
      'o: { options: { a: {}, b: { start: 2018-03-06 } } }',
      '8:31 choices.o.options.b.start: a choice cannot change "start": what is chosen is compared under the same start',
    ],
    [
      'o: { options: { a: {}, b: { services: { s: { arrivals: null } } } } }',
      '8:48 choices.o.options.b.services.s.arrivals: "arrivals" is missing',
    ],
    [
      'n: { from: 1, to: 2, changes: { pools: { counters: { units: m } } } }',
      '8:63 choices.n.changes.pools.counters.units: "m" is not understood',
    ],
  ])('is complained about where it stands: %s', (text, expected, suggestion?: string) => {
    const problem = problemsOf(choices(text)).find(({ message }) => expected.endsWith(message))
    expect(complaints(choices(text))).toContain(`x.yaml:${expected}`)
    if (suggestion !== undefined) expect(problem?.suggestion).toBe(suggestion)
  })

  it('does not hide a wrong value that it always replaces', () => {
    const text = choices('n: { from: 1, to: 2, changes: { pools: { counters: { units: n } } } }')
    expect(complaints(text)).toEqual([])
    expect(complaints(text.replace('units: 2', 'units: 2 months'))).toEqual([
      'x.yaml:5:29 pools.counters.units: "months" is a unit of time, but a number of pieces is expected',
    ])
  })

  it('may be wrong with one of its values only, elsewhere in the text, and that is said', () => {
    const text = choices('when: { from: 20 d, to: 40 d, step: 20 d, default: 20 d }').replace(
      'units: 2',
      'units: { a: {}, b: { count: 2 }, c: { count: 2, from: 2018-03-06, stays: 5 d } }',
    )
    expect(complaints(text)).toEqual([])
    const wrong = choices('many: { from: 1, to: 0.5e5, step: 49999 }').replace('units: 2', 'units: many')
    expect(complaints(wrong)).toEqual([
      'x.yaml:5:29 pools.counters.units: where the choice "many" is "50000": 50,000 units are more than 10,000',
    ])
  })

  it('is one of two that change the same otherwise', () => {
    const faster = (speed: number) => `{ options: { no: {}, yes: { pools: { counters: { speed: ${speed} } } } } }`
    expect(complaints(choices(`a: ${faster(2)}\n  b: ${faster(2)}`))).toEqual([])
    expect(complaints(choices(`a: ${faster(2)}\n  b: ${faster(3)}`))).toEqual([
      'x.yaml:9:62 choices.b.options.yes.pools.counters.speed: the choice "a" (line 8) changes pools.counters.speed too',
    ])
    const gone = '{ options: { no: {}, yes: { pools: { counters: null } } } }'
    expect(complaints(choices(`a: ${faster(2)}\n  b: ${gone}`)).join('\n')).toMatch(
      /the choice "a" \(line 8\) changes pools.counters too/,
    )
  })

  it('may be chosen by a plan, which names it and its value rightly', () => {
    const text = (chosen: string) => choices(LOAN, `plans: { a: { choose: ${chosen} } }\n`)
    expect(complaints(text('{ loan: 2 }'))).toEqual([])
    expect(problemsOf(text('{ loans: 2 }'))[0]).toMatchObject({ message: 'unknown choice "loans"', suggestion: 'loan' })
    expect(problemsOf(text('{ loan: 7 }'))[0]).toMatchObject({
      message: '"7" is no value of the choice "loan"',
      allowed: '0, 1, 2, 3',
    })
    expect(problemsOf(text('5'))[0]?.message).toBe('a map of choices is expected')
  })
})

describe('a choice that makes no difference', () => {
  const remarks = (text: string) => scenario(choices(text)).remarks.map(({ code, values }) => [code, values])

  it.each([
    ['n: { from: 1, to: 2 }', 'choice-unused'],
    ['n: { from: 5, to: 5, changes: { pools: { counters: { speed: n } } } }', 'choice-changes-nothing'],
    ['n: { options: { a: {}, b: { title: B } } }', 'choice-changes-nothing'],
  ])('is told of: %s', (text, code) => {
    expect(remarks(text)).toEqual([[code, { choice: 'n' }]])
  })

  it.each([
    'n: { from: 1, to: 2, changes: { pools: { counters: { speed: n } } } }',
    'n: { options: { a: {}, b: { pools: { counters: { speed: 2 } } } } }',
  ])('is no other: %s', (text) => {
    expect(remarks(text)).toEqual([])
  })
})
