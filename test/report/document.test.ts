import { describe, expect, it } from 'vitest'
import { columnWidths } from '../../src/report/document/column-widths.ts'
import { reportDocument } from '../../src/report/document/report-document.ts'
import { uprightTables } from '../../src/report/document/upright-tables.ts'
import { plainCell, type Table } from '../../src/report/tables/table.ts'
import type { Language } from '../../src/report/words/say.ts'
import { sampleResults } from './sample-results.ts'

const tableOf = (titles: readonly string[], ...rows: readonly (readonly string[])[]): Table => ({
  name: 'units',
  caption: 'Units',
  columns: titles.map((title) => ({ title, numeric: false })),
  rows: rows.map(([heading, ...cells]) => ({ heading: heading!, cells: cells.map(plainCell) })),
  notes: ['a note'],
})

const words = (language: Language) => {
  const { sections } = reportDocument(sampleResults({}), language, ['main', 'waits'])
  const start = sections.findIndex(({ startsPage }) => startsPage)
  const textOf = (part: typeof sections) =>
    part
      .flatMap(({ heading, blocks }) => [heading, ...blocks.map((block) => JSON.stringify({ ...block, figure: null }))])
      .join('\n')
  return { main: textOf(sections.slice(0, start)), appendix: textOf(sections.slice(start)), sections, start }
}

describe('a report to hand in', () => {
  it.each([
    ['en', /Simultaneous|common random|Variance reduction|Wilson|\bseed\b|\bhash\b|\breplications?\b/i],
    ['id', /simultan|bilangan acak|varians|Wilson|benih|\bhash\b|\breplikasi/i],
  ] as const)(
    'has the terms of who checks it in its appendix only, where they are explained (%s)',
    (language, terms) => {
      const { main, appendix } = words(language)
      // how many more futures are advised is said with the option that does it
      expect(main.replaceAll(/\([^()]*--replications[^()]*\)/g, '')).not.toMatch(terms)
      expect(appendix).toMatch(terms)
      expect(appendix).toMatch(language === 'en' ? /Wilson interval","value":"the / : /Selang Wilson","value":"selang /)
    },
  )

  it('has the decision, figures and tables before the appendix, whose parts all belong to it', () => {
    const { main, appendix, sections, start } = words('en')
    expect(appendix).toContain('More figures')
    expect(sections[0]!.heading).toBe('The decision')
    for (const table of ['"plans-short"', '"costs"', '"promise-days-']) expect(main).toContain(table)
    expect(sections.slice(start + 1).every(({ isPart }) => isPart)).toBe(true)
    expect(sections.slice(0, start).some(({ isPart }) => isPart)).toBe(false)
    const names = sections.flatMap(({ blocks }) => blocks.flatMap((b) => (b.kind === 'table' ? [b.table.name] : [])))
    expect(new Set(names).size).toBe(names.length)
  })

  it('has no table with more columns than an upright page takes', () => {
    const columns = words('id').sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.table.columns.length] : [])),
    )
    expect(columns.length).toBeGreaterThan(10)
    expect(Math.max(...columns)).toBeLessThan(7)
  })
})

describe('a table of many columns', () => {
  it('stands in parts, each with the headings of its rows, the notes below the last', () => {
    const titles = ['Unit', ...Array.from({ length: 7 }, (_, i) => `c${i}`)]
    const parts = uprightTables(tableOf(titles, ['one', '0', '1', '2', '3', '4', '5', '6']), 'en')
    expect(parts.map(({ columns }) => columns.map(({ title }) => title).join(' '))).toEqual([
      'Unit c0 c1 c2 c3',
      'Unit c4 c5 c6',
    ])
    expect(parts.map(({ rows: [row] }) => [row!.heading, ...row!.cells.map(({ text }) => text)].join(' '))).toEqual([
      'one 0 1 2 3',
      'one 4 5 6',
    ])
    expect(parts.map(({ caption, notes }) => [caption, notes.length])).toEqual([
      ['Units (1 of 2)', 0],
      ['Units (2 of 2)', 1],
    ])
    expect(uprightTables(tableOf(['a', 'b'], ['1', '2']), 'en')).toHaveLength(1)
  })
})

describe('the widths of columns', () => {
  it('fill the page, none narrower than its longest word', () => {
    const widths = columnWidths(tableOf(['What', 'Permohonan'], ['a long text '.repeat(20), '1']), 60)
    expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(60)
    expect(widths[1]).toBeGreaterThan('Permohonan'.length)
    expect(widths[0]).toBeGreaterThan(widths[1]!)
  })

  it('are in proportion to the words where not even these have room', () => {
    const widths = columnWidths(tableOf(['x'.repeat(37), 'y'.repeat(17)], ['1', '2']), 30)
    expect(widths).toEqual([20, 10])
  })
})
