import { describe, expect, it } from 'vitest'
import { csvText } from '../../src/cli/csv-text.ts'

const table = {
  fileName: 'x.csv',
  columns: ['name', 'value'],
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

  it('holds every row of a long table once, in order, below one line of names', () => {
    const rows = Array.from({ length: 1000 }, (_, row) => [`row ${row}`, row])
    const lines = ['\uFEFFname,value', ...rows.map((row) => row.join()), '']
    expect(csvText({ ...table, rows }, 'en')).toBe(lines.join('\n'))
  })
})
