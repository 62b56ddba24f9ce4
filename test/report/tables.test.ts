import { describe, expect, it } from 'vitest'
import { waitsFigure } from '../../src/report/figures/waits.ts'
import { comparisonTables, planTables } from '../../src/report/tables/all-tables.ts'
import { htmlTable } from '../../src/report/tables/html-table.ts'
import { markdownTable } from '../../src/report/tables/markdown-table.ts'
import { plansTable } from '../../src/report/tables/plans-table.ts'
import { servicesTable } from '../../src/report/tables/services-table.ts'
import type { Table } from '../../src/report/tables/table.ts'
import { say } from '../../src/report/words/say.ts'
import { sampleResults } from './sample-results.ts'

const results = sampleResults()
const nasty: Table = {
  name: 'nasty',
  caption: 'A | b',
  columns: [
    { title: '<x>', numeric: false },
    { title: 'y', numeric: true },
  ],
  rows: [{ heading: 'a_b & "c"', cells: [{ text: '1|2', interval: '± 3' }] }],
  notes: ['*'],
}

describe('the tables', () => {
  const tables = [...comparisonTables(results, 'en'), ...planTables(results, 'wait', 'en')]

  it('have a cell for each column in each row', () => {
    for (const table of tables) for (const row of table.rows) expect(row.cells.length).toBe(table.columns.length - 1)
  })

  it('hold no gap, no placeholder and nothing that is not a number', () => {
    for (const table of tables) expect(JSON.stringify(table)).not.toMatch(/undefined|NaN|Infinity|\{\w+\}/)
  })

  it("show each plan's dates, waits and costs with intervals, and say what lies after the horizon", () => {
    const table = plansTable(results, 'en')
    const row = (heading: string) => table.rows.find((candidate) => candidate.heading === heading)!.cells
    expect(row('Backlog gone with 80% probability by')[0]).toEqual({ text: 'later than 31 Aug 2018', interval: null })
    expect(row('Backlog gone with 80% probability by')[4]).toEqual({
      text: '28 Apr 2018',
      interval: '26 Apr – 4 May',
      value: { kind: 'date', date: '2018-04-28' },
    })
    expect(row('Mean wait until ready, days')[0].text).toBe('≥ 18.6')
    expect(row('95% wait until ready, days')[0].text).toBe('> 37.3')
    expect(row('The office pays, IDR')[0]).toEqual({
      text: '8,977,000',
      interval: '± 84,000',
      value: { kind: 'number', number: 8_977_000, decimals: 0 },
    })
    expect(table.notes.join(' ')).toContain('≥')
  })

  it('show a dash for the waits of a service to which nobody came', () => {
    const empty = structuredClone(results)
    const { services } = empty.plans[0]
    Object.assign(services[0].wait, { mean: null, meanWorking: null, earlyMean: null, quantiles: null })
    const waits = plansTable(empty, 'en')
      .rows.filter(({ heading }) => /wait/i.test(heading))
      .filter(({ heading }) => !heading.includes('document'))
    expect(new Set(waits.map(({ cells }) => cells[0].text))).toEqual(new Set(['–']))
    expect(plansTable(empty, 'en').rows.some(({ cells }) => cells[1].text === '–')).toBe(false)
  })

  it('name the letters that are overtaken where there are some, and say what they are', () => {
    const some = structuredClone(results)
    Object.assign(some.plans[0].services[0].lettersOvertaken!, { mean: 120, halfWidth: 30 })
    // the other services give no letters
    const others = ['–', '–']
    for (const language of ['en', 'id'] as const) {
      const title = say(language, 'lettersOvertaken')
      const without = servicesTable(results, 'wait', language)
      expect(without.columns.map((column) => column.title)).not.toContain(title)
      expect(plansTable(results, language).rows.map(({ heading }) => heading)).not.toContain(title)
      const table = servicesTable(some, 'wait', language)
      const column = table.columns.findIndex((each) => each.title === title) - 1
      expect(table.rows.map(({ cells }) => cells[column].text)).toEqual(['120', ...others])
      expect(table.notes).toContain(say(language, 'lettersOvertakenNote'))
      expect(plansTable(some, language).rows.find(({ heading }) => heading === title)!.cells[0].text).toBe('120')
    }
  })

  it('of one replication show estimates without intervals', () => {
    const table = plansTable(sampleResults({ replications: 1 }), 'en')
    const completed = table.rows.find((row) => row.heading === 'Requests completed')!
    expect(completed.cells[0].interval).toBeNull()
  })
})

describe('the renderers', () => {
  it('in Markdown leave no mark of a name in effect', () => {
    expect(markdownTable(nasty).split('\n')).toEqual([
      '**A \\| b**',
      '',
      '| &lt;x> | y |',
      '| --- | ---: |',
      '| a\\_b &amp; "c" | 1\\|2 (± 3) |',
      '',
      '\\*',
    ])
  })

  it('in HTML escape every text and head rows and columns', () => {
    const html = htmlTable(nasty)
    expect(html).toContain('<th scope="col">&lt;x&gt;</th><th scope="col" class="number">y</th>')
    expect(html).toContain('<th scope="row">a_b &amp; &quot;c&quot;</th><td class="number">1|2 <small>± 3</small></td>')
    expect(html).toContain('<caption>A | b</caption>')
  })
})

describe('a target in working days', () => {
  const working = results.scenario.services.map((service) => ({
    ...service,
    targetDays: 10,
    targetClock: 'working-days' as const,
  }))
  const changed = { ...results, scenario: { ...results.scenario, services: working } }

  it('is named so in the tables', () => {
    const headings = plansTable(changed, 'en').rows.map(({ heading }) => heading)
    expect(headings).toContain('Ready within the target of 10 working days')
    expect(headings).toContain('Mean wait until ready, working days')
  })

  it('is drawn over the days of application as the calendar days that it leaves', () => {
    const { datasets } = waitsFigure(changed, { language: 'en', plan: 'wait' }).config.data
    const target = datasets.find(({ label }) => label === 'Target: 10 working days')
    // ten working days from a Monday are two weeks
    expect(target?.data[0]).toEqual({ x: 0, y: 14 })
  })
})
