import { largest } from '../../statistics/extremes.ts'
import { parse } from 'csv-parse/browser/esm/sync'
import { phrase, type Phrase } from '../phrases/phrase.ts'
import { columnIndex } from './csv-columns.ts'

/** One line of a CSV file, cut into its cells. */
export interface CsvRecord {
  readonly cells: readonly string[]
  /** From 1. */
  readonly line: number
}

export interface CsvRecords {
  readonly records: readonly CsvRecord[]
  readonly delimiter: string
}

/** Why a file could not be cut into cells, and where. */
export interface CsvFailure {
  readonly line: number
  readonly message: Phrase
}

const DELIMITERS = [';', '\t', ','] as const

/** Lines of the text within which the header is looked for. */
const LINES_OF_HEADER = 40

/**
 * Cuts a CSV file into cells: at the delimiter that its first line declares (`sep=;`), or else the one that makes a
 * header with the columns that are looked for. Lines that begin with # and lines without any text are passed over.
 */
export function csvRecords(text: string, columns: readonly string[]): CsvRecords | CsvFailure {
  const declared = /^\uFEFF?"?sep=(.)"?[ \t]*(?=\r?\n|$)/i.exec(text)
  const delimiter = declared?.[1] ?? likelyDelimiter(text, columns)
  const withoutDeclaration = declared ? `#${text.slice(declared[0].length)}` : text
  try {
    const records = parse(withoutDeclaration, {
      bom: true,
      delimiter,
      comment: '#',
      comment_no_infix: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      relax_column_count: true,
      trim: true,
      // the position of each record is an object that is not to be kept, unlike with `info`
      on_record: (cells, { lines }) => ({ cells, line: lines }) satisfies CsvRecord as never,
    }) as unknown as CsvRecord[]
    return { records, delimiter }
  } catch (error) {
    const { lines, code } = error as { lines?: number; code?: string }
    if (lines === undefined) throw error
    return { line: lines, message: FAILURES[code ?? ''] ?? phrase('line-not-cut') }
  }
}

const FAILURES: Readonly<Record<string, Phrase>> = {
  CSV_QUOTE_NOT_CLOSED: phrase('quote-not-closed'),
  CSV_INVALID_CLOSING_QUOTE: phrase('text-behind-quote'),
  INVALID_OPENING_QUOTE: phrase('quote-within-cell'),
}

/** The delimiter with which most of the columns are found in one line; of several, the one that is written most. */
function likelyDelimiter(text: string, columns: readonly string[]): string {
  const lines = text.split(/\r?\n/, LINES_OF_HEADER).filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const ranked = DELIMITERS.map((delimiter) => {
    const found = lines.map((line) => columnsFound(line.split(delimiter).map(unquoted), columns))
    const most = largest(found, 0)
    const header = lines[most === 0 ? 0 : found.indexOf(most)] ?? ''
    return { delimiter, most, pieces: header.split(delimiter).length }
  })
  return ranked.reduce((a, b) => (b.most > a.most || (b.most === a.most && b.pieces > a.pieces) ? b : a)).delimiter
}

function unquoted(cell: string): string {
  return cell.replace(/^[\uFEFF\s"]+|["\s]+$/g, '')
}

/** How many of the columns a line names. */
export function columnsFound(cells: readonly string[], columns: readonly string[]): number {
  return columns.filter((name) => columnIndex(cells, name) >= 0).length
}

/** The line that names the columns: the first with all of them, else the first with most; titles may stand above it. */
export function headerIndex(records: readonly CsvRecord[], columns: readonly string[]): number {
  const found = records.slice(0, LINES_OF_HEADER).map(({ cells }) => columnsFound(cells, columns))
  return Math.max(0, found.indexOf(largest(found, 0)))
}
