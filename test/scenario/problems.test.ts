import { describe, expect, it } from 'vitest'
import { formatProblems } from '../../src/cli/terminal/format-problems.ts'
import { complaints, problemsOf, read, small, SMALL } from './scenarios.ts'
import { remarksInWords } from './remarks-in-words.ts'

describe('a text that is no scenario', () => {
  it.each([
    ['', ['x.yaml:1:1 : the file is empty']],
    ['# only a comment\n', ['x.yaml:1:1 : the file is empty']],
    ['- a\n- b\n', ['x.yaml:1:1 : a scenario is a map of keys, but this is a list']],
    ['hello', ['x.yaml:1:1 : a scenario is a map of keys, but this is a single value']],
    [`${SMALL}links:\n\tn: {}\n`, ['x.yaml:8:1 : a tab is used to indent; use spaces']],
    [
      'pools:\n  counters: { units: 2 }\n   printers: { units: 1 }\n',
      [
        'x.yaml:3:1 : this line is indented in another way than those it belongs to: keys of one map begin in the same column',
      ],
    ],
    [
      'title: x\n horizon: 60 d\nstart: y\n',
      ['x.yaml:2:2 : this line is indented further than "title" above it, which has a value already'],
    ],
    [
      'a:\n  - b: 1\n   c: 2\n',
      ['x.yaml:3:1 : this line stands among the items of a list: it begins with "- ", or is indented in another way'],
    ],
    [
      'a: { b: 1\nc: 2\n',
      ['x.yaml:2:1 : this cannot be read: the indentation does not fit, or a bracket above is not closed'],
    ],
    [`${SMALL}title: Again\n`, ['x.yaml:7:1 title: "title" is already given on line 1']],
    [small('Small', '*t'), ['x.yaml:1:8 title: nothing above is marked with &t']],
    [`${SMALL}---\na: 1\n`, ['x.yaml:7:1 : this cannot be read: a file holds one scenario: take out the line ---']],
    [`${SMALL}__proto__: { a: 1 }\n`, ['x.yaml:7:1 __proto__: a key must be a word']],
  ])('gets one clear problem: %j', (text, expected) => {
    expect(complaints(text)).toEqual(expected)
  })

  it('is told each fault of indentation, but nothing that only follows from one', () => {
    const tab = 'pools:\n\tcounters: { units: 2 }\n  printers:\n    units: 3\n'
    expect(complaints(tab)).toEqual(['x.yaml:2:1 : a tab is used to indent; use spaces'])
    const two = `${tab}services:\n\ts: {}\n`
    expect(complaints(two).map((each) => each.slice(0, 10))).toEqual(['x.yaml:2:1', 'x.yaml:6:1'])
  })

  it('is told every fault of its own on a line of its own', () => {
    expect(complaints('title: x\nstart 2018-03-05\nhorizon: 60 d\npools {}\n').map((each) => each.slice(0, 8))).toEqual(
      ['x.yaml:2', 'x.yaml:4'],
    )
  })

  it('is told what to write instead', () => {
    expect(problemsOf(small('Small', 'Registry: two printers'))).toMatchObject([
      {
        message: 'a text that has a colon in it stands between quotation marks',
        suggestion: 'title: "Registry: two printers"',
      },
    ])
    expect(problemsOf(small('poisson(10 per day)', '180'))).toMatchObject([{ suggestion: 'poisson(180 per day)' }])
    expect(problemsOf(small('{ units: 2 }', '{ units: { u: { away: { at: shop, since: 2 d ago } } } }'))).toMatchObject(
      [{ found: 'shop', allowed: 'such as depots: { shop: { transit: 1 d, repair: 14 d } }' }],
    )
    const log = `${SMALL}links: { n: { outages: outages.xlsx } }\n`
    const message = (name: string) =>
      `"${name}" is a spreadsheet, which is not read here: open it and save its sheet as CSV`
    expect(problemsOf(log)).toMatchObject([{ message: message('outages.xlsx'), suggestion: 'outages.csv' }])
    const holidays = small('16:00 }', '16:00 }, holidays: 2018.ods')
    expect(problemsOf(holidays)).toMatchObject([{ message: message('2018.ods'), suggestion: '2018.csv' }])
    const counts = small('poisson(10 per day)', '{ pattern: poisson, counts: daily.xls }')
    expect(problemsOf(counts)).toMatchObject([{ message: message('daily.xls') }])
  })

  it('is told that two keys cannot stand together, and no list with the refused one', () => {
    const both = `${SMALL}links: { n: { outages: [{ since: 2018-03-07, every: 7 d, lasts: 3 h }] } }\n`
    const [problem, ...others] = problemsOf(both)
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      path: 'links.n.outages[0].every',
      message: '"every" cannot stand beside "since"',
      allowed: expect.stringContaining('CSV file'),
    })
    const step = small('takes: 5 min', 'takes: 5 min, delay: 2 d')
    expect(problemsOf(step)).toMatchObject([
      { message: '"delay" cannot stand beside "at"', allowed: 'either "at" or "delay"' },
    ])
  })

  it('is not told that a key is missing which is written and could not be read', () => {
    const goal = `${SMALL}targets: { s: 2 d }\ngoal: { gone-by: soon, probability: 80 % }\n`
    expect(complaints(goal)).toEqual([expect.stringMatching(/goal\.gone-by: /)])
    const share = `${SMALL}goal: { ready-within: soon, share: 80 % }\n`
    expect(complaints(share)).toEqual([expect.stringMatching(/goal\.ready-within: /)])
    const ofTargets = `${SMALL}targets: { s: soon }\ngoal: { share: 80 % }\n`
    expect(complaints(ofTargets)).toEqual([expect.stringMatching(/targets\.s: /)])
    const unit = (written: string) => small('{ units: 2 }', `{ units: { u: {}, v: { ${written} } } }`)
    expect(complaints(unit('from: soon, delay: 1 d'))).toEqual([expect.stringMatching(/v\.from: /)])
    expect(complaints(unit('from: soon, price: 5'))).toEqual([expect.stringMatching(/v\.from: /)])
    expect(complaints(unit('daily-limit: many, above-limit: { failures: 2 }'))).toEqual([
      expect.stringMatching(/v\.daily-limit: /),
    ])
  })

  it('may use aliases that have their anchor', () => {
    expect(complaints(small('counters: { units: 2 }', 'counters: &c { units: 2 }, desks: *c'))).toEqual([])
  })

  it('does not swell by aliases of aliases', () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) =>
        `a${i}: &a${i} [${Array(9)
          .fill(i === 0 ? '1' : `*a${i - 1}`)
          .join(', ')}]`,
    )
    expect(complaints(levels.join('\n'))).toHaveLength(1)
  })
})

/** Wrong values: what stands in SMALL, what is put there, the problem, and its suggestion. */
const WRONG: [string, string, string, string?][] = [
  ['title: Small\n', 'title:\n', '1:7 title: text or a map is expected, but this is empty'],
  ['title: Small\n', '', '1:1 title: "title" is missing', 'title: e-KTP in Bandung Barat'],
  ['2018-03-05', '2018-02-30', '2:8 start: 2018-02-30 does not exist', '2018-02-28'],
  ['14 d', '14', '3:10 horizon: 14 has no unit', '14 d'],
  ['14 d', '14 bulan', '3:10 horizon: "bulan" is not read as a unit of time: 14 bulan is about 426 d', '426 d'],
  ['14 d', '1.5 d', '3:10 horizon: "1.5 d" is not a number of whole days', '2 d'],
  ['14 d', '0 d', '3:10 horizon: "0 d" is not a number of whole days', '1 d'],
  ['14 d', '14 d\ncurrency: Rp', '4:11 currency: "Rp" is not the code of a currency'],
  ['horizon:', 'horizn:', '3:1 horizn: unknown key "horizn"', 'horizon'],
  ['mon-fri', 'mondy', '4:21 opening.hours.mondy: "mondy" is not a day of the week', 'mon'],
  ['08:00-12:00 13', '08:00-14:00 13', '4:30 opening.hours.mon-fri: these hours overlap or are not in order'],
  ['00 }', '00, fri: 08:00-11:30 }', '4:55 opening.hours.fri: the hours of fri are given twice'],
  [' } }\npools', ' }, holidays: h.csv }\npools', '4:67 opening.holidays: cannot read "h.csv": no such file'],
  [' } }\npools', ' }, holidays: [2018-3-5x] }\npools', '4:68 opening.holidays[0]: "2018-3-5x" is not a date'],
  [
    'mon-fri: 08:00-12:00 13:00-16:00',
    'daily: closed',
    '4:19 opening.hours: the office never opens within the horizon',
  ],
  ['{ units: 2 }', '{ unit: 2 }', '5:22 pools.counters.unit: unknown key "unit"', 'units'],
  ['{ units: 2 }', '{}', '5:10 pools.counters.units: "units" is missing', 'units: 6'],
  ['units: 2', 'units: 1.5', '5:29 pools.counters.units: 1.5 is not a whole number'],
  ['units: 2', 'units: { a: [1] }', '5:34 pools.counters.units.a: a map is expected, but this is a list'],
  ['units: 2', 'units: {}', '5:29 pools.counters.units: a pool has at least one unit'],
  ['{ units: 2 }', '5', '5:20 pools.counters: a map is expected, but this is a number'],
  ['counters: {', '"a.b": {', '5:10 pools.a.b: "a.b" cannot be a name'],
  ['services: {', 'services: {} # {', '6:11 services: there are no services'],
  [
    'poisson(10 per day)',
    '{ pattern: poisson(10 per day), from: in 5 d, until: in 2 d }',
    '6:81 services.s.arrivals.until: the arrivals end before they begin',
  ],
  ['poisson(10', 'poison(10', '6:28 services.s.arrivals: unknown pattern "poison"', 'poisson(10 per day)'],
  [
    'poisson(10 per day)',
    '10 per day',
    '6:28 services.s.arrivals: "10 per day" does not say how requests come',
    'poisson(10 per day)',
  ],
  [
    'poisson(10 per day)',
    '{ pattern: poisson }',
    '6:28 services.s.arrivals: the numbers come either from a rate or from a file of counts',
  ],
  ['at: counters', 'at: counter', '6:63 services.s.route[0].at: unknown pool "counter"', 'counters'],
  ['at: counters', 'at: 1.5', '6:63 services.s.route[0].at: unknown pool "1.5"'],
  ['at: counters', 'at: 0x10', '6:63 services.s.route[0].at: unknown pool "0x10"'],
  ['at: counters', 'at: .inf', '6:63 services.s.route[0].at: unknown pool ".inf"'],
  ['at: counters', 'at: constructor', '6:63 services.s.route[0].at: unknown pool "constructor"'],
  ['5 min', '4,8 min', '6:80 services.s.route[0].takes: "4,8 min" is not understood', '4.8 min'],
  ['5 min', '5', '6:80 services.s.route[0].takes: 5 has no unit', '5 min'],
  [
    ', takes: 5 min',
    '',
    '6:57 services.s.route[0].takes: "takes" is missing',
    'takes: lognormal(mean 5 min, sd 2 min)',
  ],
  ['5 min }', '5 min, redo: 100 % }', '6:93 services.s.route[0].redo: 1 is too large'],
  [
    '5 min }',
    '5 min, interrupted: pauze }',
    '6:100 services.s.route[0].interrupted: "pauze" is not one of the words allowed here',
  ],
  [
    '5 min }',
    '5 min, interrupted: resum }',
    '6:100 services.s.route[0].interrupted: "resum" is not one of the words allowed here',
    'resume',
  ],
  [
    '5 min }',
    '5 min, needs: network }',
    '6:94 services.s.route[0].needs: unknown link "network": no links are declared',
  ],
  [
    '5 min }',
    '5 min, uses: { card: 1 } }',
    '6:95 services.s.route[0].uses.card: unknown supply "card": no supplies are declared',
  ],
  ['[{ at: counters, takes: 5 min }]', '[]', '6:56 services.s.route: this is empty, but needs at least one'],
  [
    'route:',
    'classes: { a: { share: 60 % }, b: { share: 0.6 } }, route:',
    '6:58 services.s.classes: the shares add up to 120 %',
  ],
  ['route:', 'classes: { a: {}, b: {} }, route:', '6:70 services.s.classes.b: only one class can take the rest'],
  [
    'route:',
    'waiting: { count: 5, at: countres }, route:',
    '6:74 services.s.waiting.at: the route has no step at "countres"',
    'counters',
  ],
]

describe('a wrong value', () => {
  it.each(WRONG)('instead of %j: %j', (part, other, expected, suggestion) => {
    const found = problemsOf(small(part, other))
    const texts = found.map(({ line, column, path, message }) => `${line}:${column} ${path}: ${message}`)
    expect(texts).toContain(expected)
    if (suggestion !== undefined) expect(found.map((problem) => problem.suggestion)).toContain(suggestion)
  })

  it.each(WRONG.filter(([, other]) => !other.includes('"a.b"') && !other.includes('0.6')))(
    'is alone the reason for complaint: %j: %j',
    (part, other) => {
      expect(problemsOf(small(part, other))).toHaveLength(1)
    },
  )
})

describe('many wrong values', () => {
  it('are told all at once, in the order of the text', () => {
    const text = small('14 d', '14')
      .replace('units: 2', 'unit: 2')
      .replace('at: counters', 'at: desks')
      .replace('5 min', '5')
    expect(complaints(`${text}targets: { t: 14 d }\n`)).toEqual([
      'x.yaml:3:10 horizon: 14 has no unit',
      'x.yaml:5:22 pools.counters.unit: unknown key "unit"',
      'x.yaml:6:63 services.s.route[0].at: unknown pool "desks"',
      'x.yaml:6:77 services.s.route[0].takes: 5 has no unit',
      'x.yaml:7:12 targets.t: unknown service "t"',
    ])
  })

  it('do not hide what only the compile steps find', () => {
    const text = small('title: Small', 'titel: Small').replace('route:', 'classes: { a: {}, b: {} }, route:')
    expect(complaints(text)).toEqual([
      'x.yaml:1:1 titel: unknown key "titel"',
      'x.yaml:6:70 services.s.classes.b: only one class can take the rest',
    ])
  })
})

describe('a CSV file', () => {
  const text = small('poisson(10 per day)', '{ counts: a.csv, pattern: poisson }')

  it('is read with byte order mark, semicolons and decimal commas', () => {
    const reading = read(text.replace('a.csv,', 'a.csv, missing: zero,'), {
      'a.csv': '\uFEFFdate;count\r\n2018-03-05;10\r\n2018-03-06;1.234,5\r\n2018-03-16;0\r\n',
    })
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    const { pieceExpected } = reading.scenario.plans[0]!.office.services[0]!.arrivals
    expect(pieceExpected.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1244.5, 9)
    expect(remarksInWords(reading)).toEqual([
      '1.234,5 on line 3 is read as a fraction (1 such in all); counts are usually whole.',
      'nobody comes on these open days (7), for which the file has no line: 2018-03-07, 2018-03-08, 2018-03-09, 2018-03-12, 2018-03-13 … 2018-03-15.',
    ])
  })

  it('is complained about cell by cell, at its own lines', () => {
    const csv =
      '# comment\ndate,count\n2018-03-05,x\n2018-03-10,4\n2018-02-30,1\n2018-03-05,1\n2018-03-06,2\n2018-03-06,3\n'
    expect(complaints(text, { 'a.csv': csv })).toEqual([
      'a.csv:3:12 services.s.arrivals.counts: "x" is not a number',
      'a.csv:4:1 services.s.arrivals.counts: the office is closed on this date',
      'a.csv:5:1 services.s.arrivals.counts: 2018-02-30 does not exist',
      'a.csv:8:1 services.s.arrivals.counts: this date is given twice',
    ])
  })

  it.each([
    ['date,cuont\n', 'a.csv:1:1 services.s.arrivals.counts: there is no column "count"'],
    ['', 'a.csv:1:1 services.s.arrivals.counts: the file has no line with the names of the columns'],
    [
      'date,count\n2018-03-05\n',
      'a.csv:2:1 services.s.arrivals.counts: this line has one cell, but the header has 2 (date, count)',
    ],
  ])('that is no table of counts is refused: %j', (csv, expected) => {
    expect(complaints(text, { 'a.csv': csv })[0]).toContain(expected)
  })

  it('may hold observed times, each cell with its unit or all with the one given', () => {
    const observed = small('5 min', 'empirical(r.csv, time, h)')
    const reading = read(observed, { 'r.csv': 'time\n2\n30 min\n0,5\n' })
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    expect(reading.scenario.plans[0]!.office.steps[0]!.takes).toEqual({ kind: 'empirical', values: [30, 30, 120] })
    expect(complaints(small('5 min', 'empirical(r.csv, time)'), { 'r.csv': 'time\n2\n' })).toEqual([
      'r.csv:2:1 services.s.route[0].takes: 2 has no unit',
    ])
  })
})

describe('formatProblems', () => {
  it('shows place, message, suggestion, what is allowed, and the lines', () => {
    const reading = read(small('at: counters', 'at: counter'))
    if (reading.ok) throw new Error('it should be wrong')
    expect(formatProblems(reading.problems, reading.texts)).toBe(
      [
        'x.yaml:6:63 services.s.route[0].at: unknown pool "counter" (did you mean "counters"?)',
        '  allowed: counters',
        '  5 | pools: { counters: { units: 2 } }',
        '> 6 | services: { s: { arrivals: poisson(10 per day), route: [{ at: counter, takes: 5 min }] } }',
        '    |                                                               ^^^^^^^',
        '  7 |',
      ].join('\n'),
    )
    expect(formatProblems(reading.problems, reading.texts, { colour: true })).toContain('\u001b[')
  })
})
