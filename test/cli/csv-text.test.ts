import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText } from '../../src/cli/csv-text.ts'
import { visibleText } from '../../src/scenario/text/visible-text.ts'
import { assertProperty } from '../property-seeds.ts'

const table = {
  fileName: 'x.csv',
  columns: ['name', 'value'],
  indonesian: ['nama', 'nilai'],
  rows: [
    ['=1+1', -2.5],
    ['a;b,c"d', null],
  ],
}

describe('csvText', () => {
  it('in English has commas and points', () => {
    expect(csvText(table, 'en')).toBe('\uFEFFname,value\n\'=1+1,-2.5\n"a;b,c""d",\n')
  })

  it('in Indonesian has what a spreadsheet there reads: semicolons and decimal commas', () => {
    expect(csvText(table, 'id')).toBe('\uFEFFname;value\n\'=1+1;-2,5\n"a;b,c""d";\n')
  })

  it('has Indonesian names of columns where they are asked for, in either language', () => {
    expect(csvText(table, 'id', 'id').split('\n')[0]).toBe('\uFEFFnama;nilai')
    expect(csvText(table, 'en', 'id').split('\n')[0]).toBe('\uFEFFnama,nilai')
  })

  it('holds every row of a long table once, in order, below one line of names', () => {
    const rows = Array.from({ length: 1000 }, (_, row) => [`row ${row}`, row])
    const lines = ['\uFEFFname,value', ...rows.map((row) => row.join()), '']
    expect(csvText({ ...table, rows }, 'en')).toBe(lines.join('\n'))
  })

  it('is what csv-stringify makes of the whole table, with what is hidden in it written out', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', '=', '+', '-', '@', ';', ',', '"', '\n', '\r', '\t', ' ', 'é') }),
      fc.string(),
    )
    const row = fc.tuple(
      text,
      fc.option(fc.double({ min: -9e4, max: 9e4, noNaN: true }).map((value) => Number(value.toPrecision(6)))),
      fc.oneof(text, fc.integer(), fc.constant(null)),
    )
    assertProperty(
      fc.property(fc.tuple(text, text, text), fc.array(row), (columns, rows) => {
        const shown = [columns, ...rows].map((cells) =>
          cells.map((cell) => (typeof cell === 'string' ? visibleText(cell) : cell)),
        )
        const whole = stringify(shown as unknown[][], {
          bom: true,
          escape_formulas: true,
          cast: { number: String },
        })
        expect(csvText({ fileName: 'x.csv', columns, indonesian: columns, rows }, 'en')).toBe(whole)
      }),
      { seed: 1 },
    )
  })
})

it('tells six figures, whole numbers whole, and no rounding of sums', () => {
  const rows = [[417.99999999999994, 1 / 3, 30240000000, 123456789.5]]
  expect(csvText({ ...table, rows }, 'id').split('\n')[1]).toBe('418;0,333333;30240000000;123456790')
})
