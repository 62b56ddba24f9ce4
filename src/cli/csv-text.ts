import { stringify } from 'csv-stringify/sync'
import type { CsvTable } from '../report/csv/csv-table.ts'
import type { Language } from '../report/words/say.ts'

/** So many rows at a time: what the text of a row needs on the way is let go while it is young. */
const ROWS_AT_A_TIME = 256

/**
 * A table as CSV for the spreadsheet of the reader's country: with "id" the separator is ";" and numbers have a
 * decimal comma, with "en" "," and a point. UTF-8 with a byte order mark; text that a spreadsheet would run as a
 * formula is quoted.
 */
export function csvText(table: CsvTable, language: Language): string {
  const comma = language === 'id'
  const text = (rows: CsvTable['rows']): string =>
    stringify(rows as unknown[][], {
      delimiter: comma ? ';' : ',',
      escape_formulas: true,
      cast: { number: (value) => (comma ? String(value).replace('.', ',') : String(value)) },
    })
  let all = `\uFEFF${text([table.columns])}`
  for (let row = 0; row < table.rows.length; row += ROWS_AT_A_TIME) {
    all += text(table.rows.slice(row, row + ROWS_AT_A_TIME))
  }
  return all
}
