import { stringify } from 'csv-stringify/sync'
import type { CsvTable } from '../report/csv/csv-table.ts'
import type { Language } from '../report/words/say.ts'

/**
 * A table as CSV for the spreadsheet of the reader's country: with "id" the separator is ";" and numbers have a
 * decimal comma, with "en" "," and a point. UTF-8 with a byte order mark; text that a spreadsheet would run as a
 * formula is quoted.
 */
export function csvText(table: CsvTable, language: Language): string {
  const comma = language === 'id'
  return stringify([table.columns, ...table.rows] as unknown[][], {
    bom: true,
    delimiter: comma ? ';' : ',',
    escape_formulas: true,
    cast: { number: (value) => (comma ? String(value).replace('.', ',') : String(value)) },
  })
}
