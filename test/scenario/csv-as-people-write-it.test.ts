import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../../src/time/date.ts'
import { readDay } from '../../src/scenario/quantities/day.ts'
import { assertProperty } from '../property-seeds.ts'
import { complaints, problemsOf, read } from './scenarios.ts'
import { remarksInWords } from './remarks-in-words.ts'

const WEEK = ['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09']

function scenario(arrivals: string, more = ''): string {
  return `title: Counts
start: 2026-01-05
horizon: 5 d
opening: { hours: { mon-fri: 08:00-16:00 } }
${more}pools: { counter: { units: 20 } }
services: { s: { arrivals: ${arrivals}, route: [{ at: counter, takes: 1 min }] } }
`
}

const COUNTED = scenario('{ pattern: evenly, counts: a.csv }')
const declared = (what: string) => scenario(`{ pattern: evenly, counts: a.csv, ${what} }`)

function csv(values: readonly (string | number)[], dates: readonly string[] = WEEK): string {
  return `date;count\n${dates.map((date, i) => `${date};${values[i] ?? 0}`).join('\n')}\n`
}

/** Expected arrivals in all, and what is told. */
function arrivals(text: string, file: string): { sum: number; told: string[] } {
  const reading = read(text, { 'a.csv': file })
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  const { pieceExpected } = reading.scenario.plans[0]!.office.services[0]!.arrivals
  const sum = pieceExpected.reduce((total, each) => total + each, 0)
  return { sum: Math.round(sum * 1e6) / 1e6, told: remarksInWords(reading) }
}

describe('numbers of a column of counts', () => {
  it('are whole, so that a mark before three digits groups thousands, and it is said', () => {
    const { sum, told } = arrivals(COUNTED, csv(['1.234', '1.250', '990', '1.100', '1.005']))
    expect(sum).toBe(5579)
    expect(told).toEqual([
      'counts are whole, so that 1.234 in this file is read as 1234; if fractions are meant, write decimal: point beside it.',
    ])
    expect(arrivals(COUNTED, csv(['1,234', '1,250', '990', '1,100', '1,005'])).sum).toBe(5579)
  })

  it.each([
    [['1.234.567', '1.000', 1, 1, 1], 1_235_570],
    [['12.5', '1.250', 1, 1, 1], 16.75],
    [['1.23', '1.250', 1, 1, 1], 5.48],
    [['0.125', '1.250', 1, 1, 1], 4.375],
    [['1.234,5', '1.250', 1, 1, 1], 2487.5],
    [['1,234.5', '1,250', 1, 1, 1], 2487.5],
    [['1 304', '1\u00A0250', "1'200", 1, 1], 3756],
  ])('are settled by a value that is read in one way only: %j', (values, sum) => {
    expect(arrivals(COUNTED, csv(values)).sum).toBe(sum)
  })

  it('are asked about where thousands and fractions are both whole', () => {
    const [problem] = problemsOf(COUNTED, { 'a.csv': csv(['1.000', '2.000', '3.000', '4.000', '5.000']) })
    expect(problem).toMatchObject({
      line: 2,
      message: '"1.000" can be read as 1000 or as 1 (5 values of the column are like this)',
      allowed:
        'decimal: comma beside "counts" for 1000, decimal: point beside "counts" for 1; or numbers without thousands marks',
    })
  })

  it('are read as is declared beside the file', () => {
    const file = csv(['1.000', '2.000', '3.000', '4.000', '5.000'])
    expect(arrivals(declared('decimal: comma'), file).sum).toBe(15_000)
    expect(arrivals(declared('decimal: ","'), file).sum).toBe(15_000)
    expect(arrivals(declared('decimal: point'), file).sum).toBe(15)
    expect(complaints(declared('decimal: point'), { 'a.csv': csv(['1.234.567', 1, 1, 1, 1]) })).toEqual([
      'a.csv:2:12 services.s.arrivals.counts: "1.234.567" does not fit a decimal point',
    ])
  })

  it('may be settled by decimal commas in another column between semicolons', () => {
    const file = `date;count;rain\n${WEEK.map((date) => `${date};2.000;1,5`).join('\n')}\n`
    expect(arrivals(COUNTED, file).sum).toBe(10_000)
  })

  it('that contradict each other are refused, with both lines', () => {
    expect(complaints(COUNTED, { 'a.csv': csv(['1.234.567', '12.5', 1, 1, 1]) })).toEqual([
      'a.csv:3:12 services.s.arrivals.counts: this number has another decimal mark than "1.234.567" on line 2',
    ])
  })

  it('that are fractions are told of', () => {
    expect(arrivals(COUNTED, csv(['12.5', '1.250', 1, 1, 1])).told).toEqual([
      '1.250 on line 3 is read as a fraction, not as 1250 (2 such in all); counts are usually whole.',
    ])
  })

  it('are never a thousand times too small or large without a word', () => {
    const count = fc.integer({ min: 0, max: 2_000_000 })
    const grouped = (mark: string) => (n: number) => String(n).replace(/(?<=\d)(?=(\d{3})+$)/g, mark)
    const style = fc.constantFrom(String, grouped('.'), grouped(','), grouped(' '), (n: number) => n.toFixed(3))
    assertProperty(
      fc.property(fc.array(count, { minLength: 5, maxLength: 5 }), style, (counts, write) => {
        const file = csv(counts.map(write))
        const reading = read(COUNTED, { 'a.csv': file })
        if (!reading.ok) return
        const { sum, told } = arrivals(COUNTED, file)
        const isRight = Math.abs(sum - counts.reduce((a, b) => a + b, 0)) < 1e-3
        expect(isRight || told.length > 0).toBe(true)
      }),
      { seed: 1 },
    )
  })
})

describe('numbers of a column of durations', () => {
  const observed = (law: string) => scenario('evenly(1 per day)').replace('1 min', law)

  it('with three decimals are asked about, or declared in the parentheses', () => {
    const file = { 'e.csv': 'm\n1.500\n2.250\n' }
    expect(problemsOf(observed('empirical(e.csv, m, min)'), file)[0]).toMatchObject({
      message: '"1.500" can be read as 1500 or as 1.5 (2 values of the column are like this)',
      allowed: expect.stringContaining('empirical(e.csv, m, min, decimal comma) for 1500'),
    })
    const reading = read(observed('empirical(e.csv, m, min, decimal point)'), file)
    expect(reading.ok && reading.scenario.plans[0]!.office.steps[0]!.takes).toMatchObject({ values: [1.5, 2.25] })
  })

  it('mix no days and working days', () => {
    const text = scenario('evenly(1 per day)', 'depots: { shop: { repair: "empirical(e.csv, dur, d)" } }\n')
    expect(complaints(text, { 'e.csv': 'id,dur\n1,2 d\n2,2 wd\n3,2 d\n' })).toEqual([
      'e.csv:3:3 depots.shop.repair: working days and other units are mixed in one column: "2 d" stands on line 2',
    ])
    expect(complaints(text, { 'e.csv': 'id,dur\n1,2\n2,2 wd\n' })).toHaveLength(1)
  })
})

describe('days without a line', () => {
  const missing = csv([100, 100, 100], ['2026-01-05', '2026-01-07', '2026-01-09'])

  it('are refused, each named', () => {
    expect(complaints(COUNTED, { 'a.csv': missing })).toEqual([
      'x.yaml:6:55 services.s.arrivals.counts: the file has no line for 2 open days: 2026-01-06, 2026-01-08',
    ])
  })

  it('are zero where the scenario says so, and told', () => {
    const { sum, told } = arrivals(declared('missing: zero'), missing)
    expect(sum).toBe(300)
    expect(told).toEqual([
      'nobody comes on these open days (2), for which the file has no line: 2026-01-06, 2026-01-08.',
    ])
    expect(arrivals(COUNTED, csv([100, 0, 100, 0, 100])).told).toEqual([])
  })

  it('at the end are refused, unless the arrivals end before', () => {
    const short = csv([1], ['2026-01-05'])
    expect(complaints(COUNTED, { 'a.csv': short })[0]).toContain(
      'the counts end on 2026-01-05, but the run goes on: no line for 4 open days',
    )
    expect(arrivals(declared('until: 2026-01-06'), short)).toEqual({ sum: 1, told: [] })
  })

  it('are no day of the run at all: refused in any case', () => {
    const next = csv([100, 100], ['2027-01-07', '2027-01-08'])
    for (const text of [COUNTED, declared('missing: zero')]) {
      expect(complaints(text, { 'a.csv': next })[0]).toContain(
        'the counts are for 2027-01-07 to 2027-01-08: none is for a day of the run, 2026-01-05 to 2026-01-09',
      )
    }
  })

  it('that are always the same day of the week are told, with the plan that opens then', () => {
    const weeks = Array.from({ length: 19 }, (_, i) => readDay('2026-01-05') + i).filter((day) => (day + 3) % 7 < 5)
    const dates = weeks.map(formatDay)
    const text = `${COUNTED.replace('5 d', '19 d')}plans:\n  wait: {}\n  saturdays: { opening: { hours: { sat: 08:00-12:00 } } }\n`
    expect(
      arrivals(
        text,
        csv(
          dates.map(() => 10),
          dates,
        ),
      ).told,
    ).toEqual([
      'Plan saturdays: the counts have none for sat: nobody comes then, though the office opens on such days (2 in the run).',
    ])
  })
})

describe('the form of a file', () => {
  it.each([
    ['Indonesian names', csv([1, 2, 3, 4, 5]).replace('date;count', 'Tanggal;JUMLAH')],
    ['a declared delimiter', `sep=;\n${csv([1, 2, 3, 4, 5])}`],
    ['titles above the header', `Laporan harian, Dinas A, B\n\nBulan Januari 2026\n${csv([1, 2, 3, 4, 5])}`],
    ['blank lines at the end', `${csv([1, 2, 3, 4, 5])};;\n;\n\n`],
    ['dates with the year first', csv([1, 2, 3, 4, 5], ['2026/01/05', '2026/1/6', '2026-1-7', ...WEEK.slice(3)])],
    [
      'dates with their midnight',
      csv(
        [1, 2, 3, 4, 5],
        WEEK.map((date) => `${date} 00:00:00`),
      ),
    ],
    ['months in words', csv([1, 2, 3, 4, 5], ['5 Januari 2026', '6 Jan 2026', '7-Jan-2026', ...WEEK.slice(3)])],
  ])('may have %s', (_, file) => {
    expect(arrivals(COUNTED, file)).toEqual({ sum: 15, told: [] })
  })

  it.each([
    ['date;count\n', 'a.csv:1:1', 'the file has the names of its columns, but no line below them'],
    ['', 'a.csv:1:1', 'the file has no line with the names of the columns'],
    ['2026-01-05;100\n', 'a.csv:1:1', 'the file has no line with the names of the columns'],
    [
      'date;count\n2026-01-05;1\n2026-01-06\n',
      'a.csv:3:1',
      'this line has one cell, but the header has 2 (date, count)',
    ],
    [
      'date,count\n2026-01-05,1,304\n',
      'a.csv:2:1',
      'this line has 3 cells, but the header has 2 (date, count): a cell with the delimiter in it needs quotation marks',
    ],
    ['date;count\n2026-01-05;"1\n', 'a.csv:2:1', 'a quotation mark opens a cell and is never closed'],
    ['date;count\n2026-01-05;\n', 'a.csv:2:1', 'this cell is empty'],
  ])('is explained where it is wrong: %j', (file, place, message) => {
    expect(complaints(COUNTED, { 'a.csv': file })).toEqual([`${place} services.s.arrivals.counts: ${message}`])
  })

  it('has equal mistakes told once, with their lines', () => {
    expect(complaints(COUNTED, { 'a.csv': csv(['a', 'b', 'c', 'd', 'e']) })).toEqual([
      'a.csv:2:12 services.s.arrivals.counts: "a" is not a number (5 like this, on lines 2, 3, 4, 5, 6)',
    ])
  })
})

describe('dates of a file', () => {
  const holidays = (more = '') => scenario('evenly(1 per day)').replace('16:00 }', `16:00 }, holidays: h.csv${more}`)
  /** Working days of 60 days, of which there are 44 without holidays. */
  const workingDays = (file: string, more = ''): number => {
    const reading = read(holidays(more).replace('5 d', '60 d'), { 'h.csv': file })
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    expect(reading.scenario.warnings).toEqual([])
    const { pieceExpected } = reading.scenario.plans[0]!.office.services[0]!.arrivals
    return Math.round(pieceExpected.reduce((total, each) => total + each, 0))
  }

  it('have the month or the day first where one of them shows it', () => {
    expect(workingDays('date,name\n01/01/2026,New Year\n01/20/2026,Monday\n')).toBe(43)
    expect(workingDays('tanggal;nama\n02/02/2026;a\n20/01/2026;b\n')).toBe(42)
  })

  it('are asked about where none does, unless it is declared', () => {
    expect(problemsOf(holidays(), { 'h.csv': 'date\n01/02/2026\n05/03/2026\n' })).toMatchObject([
      {
        line: 2,
        message: '"01/02/2026" can be read as 2026-02-01 or as 2026-01-02',
        allowed:
          'dates: day-first beside "holidays" for the one, dates: month-first beside "holidays" for the other; or dates as YYYY-MM-DD',
      },
    ])
    expect(workingDays('date\n02/03/2026\n02/04/2026\n', ', dates: month-first')).toBe(42)
  })

  it('in two orders are refused, with both lines', () => {
    expect(complaints(holidays(), { 'h.csv': 'date\n20/01/2026\n01/21/2026\n' })).toEqual([
      'h.csv:3:1 opening.holidays: "01/21/2026" is written in another order than "20/01/2026" on line 2',
    ])
  })

  it("that are a spreadsheet's numbers are told as dates", () => {
    expect(problemsOf(holidays(), { 'h.csv': 'date\n46027\n' })[0]).toMatchObject({ suggestion: '2026-01-05' })
  })

  it('none of which is a day of the run are told', () => {
    const reading = read(holidays(), { 'h.csv': 'date\n2018-01-01\n2018-12-25\n' })
    expect(reading.ok && reading.scenario.remarks).toMatchObject([
      { code: 'holidays-outside', values: { file: 'h.csv', first: '2018-01-01', last: '2018-12-25' } },
    ])
  })
})

describe('a log of outages', () => {
  const logged = (more = '') => scenario('evenly(1 per day)', `links: { n: { outages: l.csv${more} } }\n`)
  const outages = (file: string, more = '') => {
    const reading = read(logged(more), { 'l.csv': file })
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    const { links } = reading.scenario.plans[0]!.office
    return {
      outages: links[0]!.outages.map((each) => (each.kind === 'dated' ? [each.start, each.lasts.distribution] : [])),
      told: remarksInWords(reading),
    }
  }
  const lasting = (value: number) => ({ kind: 'constant', value })

  it.each([
    ['from,to\n2026-01-05T09:00,2026-01-05T10:00:30\n', 60.5],
    ['from,to\n2026-01-05 09:00:00.000,2026-01-05 10:30\n', 90],
    ['Mulai;Selesai\n05/01/2026 09.00;05/01/2026 10.30\n20/01/2026 09.00;20/01/2026 10.30\n', 90],
    ['start,end\n1/5/2026 9:00 AM,1/5/2026 1:30 PM\n1/20/2026 9:00 AM,1/20/2026 1:30 PM\n', 270],
    ['mulai;lama\n2026-01-05 09:00;1,5 jam\n', 90],
    ['dari;durasi\n2026-01-05 09:00;30 menit\n', 30],
  ])('is read as it is written: %j', (file, length) => {
    expect(outages(file).outages).toEqual([[540, lasting(length)]])
  })

  it('passes over outages without length, and says so', () => {
    const file = 'from,to\n2026-01-05 09:00,2026-01-05 09:00\n2026-01-06 10:00,2026-01-06 11:00\n'
    expect(outages(file)).toEqual({
      outages: [[1440 + 600, lasting(60)]],
      told: ['outages in l.csv that end as soon as they begin are passed over (1).'],
    })
  })

  it('refuses time zones', () => {
    const file = 'from,to\n2026-01-05T09:00Z,2026-01-05T10:00+07:00\n'
    expect(complaints(logged(), { 'l.csv': file })).toEqual([
      'l.csv:2:1 links.n.outages: "2026-01-05T09:00Z" has a time zone, but all times are those of the office (2 like this, on line 2)',
    ])
  })

  it('is asked for the order of its dates', () => {
    const file = 'from;to\n05/01/2026 09:00;05/01/2026 10:00\n'
    expect(problemsOf(logged(), { 'l.csv': file })[0]?.allowed).toContain('dates: day-first beside "outages"')
    expect(outages(file, ', dates: day-first').outages).toEqual([[540, lasting(60)]])
  })
})
