import { stringify } from 'csv-stringify/sync'
import { visibleText } from '../scenario/text/visible-text.ts'
import type { CsvTable } from '../report/csv/csv-table.ts'
import type { Language } from '../report/words/say.ts'

export const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A table as CSV for the spreadsheet of the reader's country: with "id" the separator is ";" and numbers have a
 * decimal comma, with "en" "," and a point. Numbers are rounded; results.json has them whole. UTF-8 with a byte order
 * mark; text that a spreadsheet would run as a formula is quoted.
 *
 * @param headings language of the names of the columns; in English they are the same for everybody
 */
export function csvText(table: CsvTable, language: Language, headings: Language = 'en'): string {
  const line = csvLines(language)
  let all = BYTE_ORDER_MARK + line(headings === 'id' ? table.indonesian : table.columns)
  for (const row of table.rows) all += line(row.map(inSixFigures))
  return all
}

/**
 * A number in six figures, or to the nearest whole one where it has more before the point: no estimate from replications
 * is better known, and sums that should be whole are.
 */
function inSixFigures(cell: Cell): Cell {
  if (typeof cell !== 'number' || Number.isInteger(cell)) return cell
  return Math.abs(cell) < 1e5 ? Number(cell.toPrecision(6)) : Math.round(cell)
}

type Cell = CsvTable['rows'][number][number]

/** Makes the lines of such a file one by one. The file begins with a byte order mark. */
export function csvLines(language: Language): (row: readonly Cell[]) => string {
  const comma = language === 'id'
  const delimiter = comma ? ';' : ','
  const textOf = textCells(delimiter)
  const cell = (value: string | number | null): string => {
    if (typeof value === 'number') return comma ? String(value).replace('.', ',') : String(value)
    return value === null ? '' : textOf(value)
  }
  return (row) => `${row.map(cell).join(delimiter)}\n`
}

/** A long trace has more texts than there is memory for. */
const MOST_CELLS = 10_000

/** Text as a cell. The same few texts stand in thousands of rows, and each is looked through once. */
function textCells(delimiter: string): (text: string) => string {
  const cells = new Map<string, string>()
  return (text) => {
    if (cells.size === MOST_CELLS) cells.clear()
    const known = cells.get(text)
    if (known !== undefined) return known
    const cell = stringify([[visibleText(text)]], { delimiter, escape_formulas: true }).slice(0, -1)
    cells.set(text, cell)
    return cell
  }
}
