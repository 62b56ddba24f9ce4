import { describe, expect, it } from 'vitest'
import { readingLimits } from '../../src/limits/reading-limits.ts'
import { readScenario } from '../../src/scenario/read-scenario.ts'
import { formatProblems } from '../../src/cli/terminal/format-problems.ts'
import { complaints, office, problemsOf, read, SMALL, small } from './scenarios.ts'

const many = (count: number, each: (i: number) => string, between = ''): string =>
  Array.from({ length: count }, (_, i) => each(i)).join(between)

/** The messages alone. */
const messages = (text: string, files: Record<string, string> = {}): string[] =>
  problemsOf(text, files).map(({ message }) => message)

describe('aliases', () => {
  it('stand for what is marked above them, however many there are', () => {
    const text = `${small('units: 2', `units: { u: &m { speed: 0.5 }, ${many(1999, (i) => `u${i}: *m`, ', ')} }`)}`
    const { units } = office(text)
    expect(units).toHaveLength(2000)
    expect(units.at(-1)?.speed).toBe(0.5)
  })

  it('stand for the last that is marked so, also after one that has others within it', () => {
    const text = small('units: 2', 'units: { a: &x { speed: &y 0.5 }, b: { speed: &y 0.25 }, c: *x, d: { speed: *y } }')
    expect(office(text).units.map(({ speed }) => speed)).toEqual([0.5, 0.25, 0.5, 0.25])
  })

  it.each(['&a [*a]', '&a { b: *a }', '&a [&b [*a], *b]'])('are refused within themselves: %s', (value) => {
    expect(messages(`${SMALL}zz: ${value}\n`)).toContain('*a stands within what it stands for, which would never end')
  })

  it('are refused where nothing above is marked so', () => {
    expect(messages(`${SMALL}zz: *later\nyy: &later 1\n`)).toEqual(['nothing above is marked with &later'])
  })

  it('that multiply are counted each time', () => {
    const lists = many(10, (i) => `a${i + 1}: &a${i + 1} [${many(10, () => `*a${i}`, ', ')}]\n`)
    expect(messages(`${SMALL}a0: &a0 [1, 1]\n${lists}`)).toEqual(['the file has more than 100,000 values'])
  })

  it('that lead to deeper and deeper lists are as deep as these', () => {
    const lists = many(150, (i) => `a${i + 1}: &a${i + 1} [*a${i}]\n`)
    expect(messages(`${SMALL}a0: &a0 [1]\n${lists}`)[0]).toBe(
      'maps and lists stand within each other more than 100 levels deep',
    )
  })
})

describe('maps and lists within each other', () => {
  const TOO_DEEP = ['maps and lists stand within each other more than 100 levels deep']

  it.each([
    ['lists', `zz: ${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['lists without an end', `zz: ${'['.repeat(5000)}`],
    ['maps', `zz: ${'{a: '.repeat(5000)}1${'}'.repeat(5000)}`],
    ['lines', `zz:\n${many(300, (i) => `${' '.repeat(i + 1)}a:\n`)}`],
    ['dashes', `zz:\n  ${'- '.repeat(5000)}1`],
    ['just too many', `zz: ${'['.repeat(102)}${']'.repeat(102)}`],
  ])('are refused below 100 levels: %s', (_, text) => {
    expect(messages(`${SMALL}${text}\n`)).toEqual(TOO_DEEP)
  })

  it('are told by their first mistakes where these make them deep', () => {
    const told = messages(`${SMALL}${'a: b: c\n'.repeat(500)}`)
    expect(told[0]).toBe(
      'this cannot be read: there are two colons on this line: put a text that has a colon in it between quotation marks; further keys stand on lines of their own, or in braces',
    )
    expect(messages(`${SMALL}zz: [${'a: '.repeat(5000)}]\n`)).not.toEqual([])
  })
})

describe('what YAML has and a scenario has not', () => {
  it.each(['binary aGVsbG8=', 'set { a, b }', 'omap [a: 1]', 'js/function "f()"'])('is refused: !!%s', (value) => {
    const [tag = ''] = value.split(' ')
    expect(messages(small('units: 2', `units: !!${value}`))).toEqual([`the tag "!!${tag}" is not known here`])
  })

  it('but tags that say what is plain anyway are read', () => {
    expect(office(small('units: 2', 'units: !!int 3')).units).toHaveLength(3)
    expect(messages(small('title: Small', 'title: !x!y z'))).toEqual([
      'this cannot be read: a value that begins with ! needs quotes, and tags are not known here',
    ])
  })

  it('is refused: merge keys', () => {
    const text = `${SMALL}links: { a: &a { outages: [{ every: 5 d, lasts: 1 h }] }, b: { <<: *a } }\n`
    expect(messages(text)).toEqual(['"<<" is not a key: maps are not merged by it'])
  })

  it.each(['\0', '\u001B', '\u0007', '\u009B', '\u007F'])('is refused: control characters (%j)', (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    expect(complaints(small('Small', `Sm${character}all`))).toEqual([
      `x.yaml:1:10 : the character U+${code} cannot be seen and does not belong into a scenario; take it out`,
    ])
  })
})

describe('line ends and marks', () => {
  it.each([
    ['old Macintosh', '\r'],
    ['Windows', '\r\n'],
  ])('of %s are read, and places counted by them', (_, end) => {
    expect(read(SMALL.replaceAll('\n', end)).ok).toBe(true)
    const wrong = small('units: 2', 'unitz: 2').replaceAll('\n', end)
    expect(problemsOf(wrong).map(({ line }) => line)).toContain(5)
    const csv = ['date,count', '2018-03-05,3', '2018-03-06,x', ''].join(end)
    const text = small('poisson(10 per day)', '{ counts: c.csv, column: count, pattern: poisson, missing: 0 }')
    expect(problemsOf(text, { 'c.csv': csv }).some(({ file, line }) => file === 'c.csv' && line === 3)).toBe(true)
  })

  it('a byte order mark is passed over', () => {
    expect(read(`\uFEFF${SMALL}`).ok).toBe(true)
  })
})

describe('plans', () => {
  const changes = (text: string): string => `${SMALL}plans:\n${text}`

  it('that combine the same plan again and again are refused, or read in one go where it comes through others', () => {
    const bomb = changes(`  p0: { title: x }\n${many(27, (i) => `  p${i + 1}: { combines: [p${i}, p${i}] }\n`)}`)
    expect(messages(bomb)).toEqual(Array.from({ length: 27 }, (_, i) => `plan "p${i}" is combined twice`))
    const net = many(27, (i) => many(2, (k) => `  ${'ab'[k]}${i + 1}: { combines: [a${i}, b${i}] }\n`))
    expect(office(changes(`  a0: {}\n  b0: {}\n${net}`), {}, 'b27').units).toHaveLength(2)
  })

  it('that come twice are laid on once, where they come last', () => {
    const text = changes(
      '  a: { pools: { counters: { units: 3 } }, links: { n: null } }\n' +
        '  b: { combines: a, pools: { counters: { units: 4 } } }\n' +
        '  c: { combines: a, pools: { counters: { daily-limit: 9 } } }\n' +
        '  bc: { combines: [b, c] }\n  cb: { combines: [c, b] }\n',
    ).concat('links: { n: {} }\n')
    expect(office(text, {}, 'bc').links).toEqual([])
    expect(office(text, {}, 'bc').units).toHaveLength(3)
    expect(office(text, {}, 'cb').units).toHaveLength(4)
    expect(office(text, {}, 'cb').units[0]?.dailyLimit).toBe(9)
  })

  it('that combine each other in a ring are refused', () => {
    expect(messages(changes('  a: { combines: b }\n  b: { combines: c }\n  c: { combines: a }\n'))).toEqual([
      'plan "c" combines itself, through "a"',
    ])
  })

  it('are 500 at most', () => {
    const text = changes(many(501, (i) => `  p${i}: {}\n`))
    expect(messages(text)).toEqual(['there are 501 plans, and at most 500 can be compared'])
  })

  it('and what they have to read, all together', () => {
    const route = many(1900, () => '{ at: counters, takes: 1 min }', ', ')
    const text = SMALL.replace('{ at: counters, takes: 5 min }', route)
    const told = messages(`${text}plans:\n${many(200, (i) => `  p${i}: {}\n`)}`)
    expect(told[0]).toMatch(
      /^up to this plan the scenario has [\d,]+ values to read under all plans, and at most 1,000,000/,
    )
    const csv = `t\n${'5\n'.repeat(180_000)}`
    const files = small('takes: 5 min', 'takes: "empirical(t.csv, t, min)"')
    expect(messages(`${files}plans:\n${many(30, (i) => `  p${i}: {}\n`)}`, { 't.csv': csv })[0]).toMatch(
      /^up to this plan [\d,]+ lines of CSV files are to be read for all plans, and at most 5,000,000/,
    )
  })
})

describe('files that are named', () => {
  it('by extends are 20 in a row at most, and never themselves', () => {
    const chain = (length: number): Record<string, string> => ({
      ...Object.fromEntries(Array.from({ length }, (_, i) => [`${i}.yaml`, `extends: ${i + 1}.yaml\n`])),
      [`${length}.yaml`]: SMALL,
    })
    expect(read('extends: 0.yaml\n', chain(19)).ok).toBe(true)
    expect(messages('extends: 0.yaml\n', chain(20))).toEqual([
      'cannot extend "20.yaml": more than 20 scenario files would extend one another in a row',
    ])
    expect(messages('extends: ./x.yaml\n')).toEqual(['cannot extend "./x.yaml": it extends itself'])
  })

  it('have a size at most, all together', () => {
    const sizes: number[] = []
    const large = 'x'.repeat(6_000_000)
    const text = small('opening: {', 'opening: { holidays: a.csv,').concat('links: { n: { outages: b.csv } }\n')
    const reading = readScenario({ file: 'x.yaml', text }, (_, size) => {
      sizes.push(size.most)
      return large
    })
    expect(sizes).toEqual([10, 10])
    expect(reading.ok ? [] : reading.problems.map(({ message }) => message)).toContain(
      'cannot read "b.csv": with it the CSV files of the scenario would have 12 MB, and at most 10 MB are read',
    )
    const base = `# ${'x'.repeat(1_999_990)}\n${SMALL}`
    expect(messages('extends: base.yaml\n', { 'base.yaml': base })[0]).toMatch(
      /^cannot extend "base.yaml": with it the scenario would have 2\.01 MB of text, and at most 2 MB are read$/,
    )
  })

  it('have so many lines at most', () => {
    const text = small('opening: {', 'opening: { holidays: h.csv,')
    expect(messages(text, { 'h.csv': `date\n${'2018-03-07\n'.repeat(200_000)}` })).toEqual([
      'the file has 200,002 lines, and at most 200,000 are read',
    ])
  })
})

describe('what is long', () => {
  it('is 2,000 entries at most of one map or list', () => {
    const pools = small('pools: {', `pools: { ${many(2000, (i) => `p${i}: { units: 1 }`, ', ')},`)
    expect(messages(pools)).toEqual(['there are 2,001 of these, and at most 2,000 are read'])
  })

  it('is 10,000 characters at most of one value', () => {
    expect(messages(small('title: Small', `title: ${'x'.repeat(1_000_000)}`))).toEqual([
      'this value has 1,000,000 characters, and at most 10,000 are read',
    ])
  })

  it('is within a century of the run where it is a range of dates', () => {
    const all = '2018-01-01 to 9999-12-31'
    const closed = small('opening: {', `opening: { extra: [{ on: ${all}, hours: 08:00-12:00 }], closed: [${all}],`)
    expect(office(closed).workingDays.isOpen.length).toBeLessThan(40_000)
    const ranges = small('opening: {', `opening: { closed: [${many(40, () => all, ', ')}],`)
    expect(messages(ranges)[0]).toMatch(
      /^the ranges of dates have [\d,]+ days together, and at most 1,000,000 are read$/,
    )
  })

  it('is not gone through day by day before the start', () => {
    const waiting = small('arrivals', 'waiting: { count: 3, oldest: 365000 wd }, arrivals')
    expect(read(waiting).ok).toBe(true)
    const due = /^it would be due [\d,e+]+ times from its first time until the end of the run, more than 1,000,000$/
    const maintained = 'units: 2, maintenance: { first: 365000 d ago, every: 1 min, takes: 1 h }'
    expect(messages(small('units: 2', maintained))[0]).toMatch(due)
    const depots = 'depots: { d: { repair: 5 d, courier: { every: 1 d, first: 365000 d ago } } }\n'
    expect(read(SMALL + depots).ok).toBe(true)
  })
})

describe('messages', () => {
  it('repeat a hundred characters of a text at most', () => {
    const text = small('poisson(10 per day)', `poisson(10 pro Tag ${'x'.repeat(9000)}`)
    for (const { message, allowed = '', found, path, suggestion = '' } of problemsOf(text)) {
      expect(message.length + allowed.length + found.length + path.length + suggestion.length).toBeLessThan(2000)
    }
    const [problem] = problemsOf(small('units: 2', `units: 2, ? ${'y'.repeat(500)}\n  : 3`).replaceAll('\n  :', ' :'))
    expect(problem?.message.length).toBeLessThan(300)
  })

  it('show a window of a long line, with the mark under the place', () => {
    const text = SMALL.replace(
      'pools: {',
      `pools: { ${many(1500, (i) => `p${i}: { units: 1 }`, ', ')}, q: { unitz: 2 },`,
    )
    const reading = read(text)
    if (reading.ok) throw new Error('in order')
    const shown = formatProblems(reading.problems, reading.texts)
    expect(shown.length).toBeLessThan(1500)
    const lines = shown.split('\n')
    const marked = lines.findIndex((line) => line.startsWith('>'))
    const at = lines[marked + 1]?.indexOf('^') ?? -1
    const [, , end = 0] = /^( *\| *)(\^+)/.exec(lines[marked + 1]?.slice(3) ?? '') ?? []
    expect(lines[marked]?.slice(at, at + String(end).length)).toBe('unitz')
  })

  it('are 50 at most, with the number of the others', () => {
    const reading = read(`${SMALL}${many(300, (i) => `k${i}: 1\n`)}`)
    if (reading.ok) throw new Error('in order')
    const shown = formatProblems(reading.problems, reading.texts)
    expect(shown.match(/unknown key/g)).toHaveLength(readingLimits.mistakes.most)
    expect(shown.endsWith('\n\n250 more mistakes were found; the first 50 are shown above')).toBe(true)
  })

  it('of very many end the reading of plans', () => {
    const csv = `date\n${'2018-03-07,5\n'.repeat(11_000)}`
    const text = small('opening: {', 'opening: { holidays: h.csv,')
    const told = problemsOf(`${text}plans:\n${many(300, (i) => `  p${i}: {}\n`)}`, { 'h.csv': csv })
    expect(told).toHaveLength(1)
    expect(told[0]?.message).toContain('11000 like this')
  })
})
