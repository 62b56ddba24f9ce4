import { readingLimits } from '../../limits/reading-limits.ts'
import { asTyped, beyondLimit, phrase, type Phrase } from '../phrases/phrase.ts'
import { columnIndex, namesOfColumn } from './csv-columns.ts'
import {
  columnsFound,
  type CsvFailure,
  type CsvRecord,
  csvRecords,
  type CsvRecords,
  headerIndex,
} from './csv-records.ts'
import type { ComplaintDetails } from './field.ts'
import { Misreading } from './misreading.ts'
import { nearestWord } from './nearest-word.ts'
import { problemAt, type Complaint, type Problem } from './problem.ts'
import { lineStartsOf, lineText, type Path, type Source, type Span } from './source.ts'
import { triedSuggestion } from './tried-suggestion.ts'

/** One cell of a CSV file, able to say what is wrong with it. */
export interface Cell {
  readonly text: string
  /** From 1. */
  readonly line: number
  complain(message: Phrase, details?: ComplaintDetails): void
}

/** A CSV file with the columns that were asked for. */
export interface Table {
  /** Lines below the header, those that could not be read among them. */
  readonly rows: number
  /** Names of all columns of the file. */
  readonly names: readonly string[]
  /** The lines that have as many cells as the header. */
  readonly lines: number
  /** Whether cells have decimal commas between semicolons: then a point groups thousands. */
  readonly hasDecimalCommas: boolean
  has(name: string): boolean
  column(name: string): readonly Cell[]
  /** Complains about the header. */
  complain(message: Phrase, details?: ComplaintDetails): void
}

const { csvLines } = readingLimits

/** Cells by file and the columns looked for: every plan reads the same files. */
const cuts = new WeakMap<Source, Map<string, CsvRecords | CsvFailure>>()

function cutOnce(source: Source, columns: readonly string[]): CsvRecords | CsvFailure {
  const known = cuts.get(source) ?? new Map<string, CsvRecords | CsvFailure>()
  cuts.set(source, known)
  const key = columns.join('\n')
  const cut = known.get(key) ?? csvRecords(source.text, columns)
  known.set(key, cut)
  return cut
}

/**
 * Reads a CSV file: comma, semicolon or tab between the cells; titles above the header, a byte order mark and lines
 * that begin with # are passed over. Columns may have their Indonesian names. Null, after a complaint, when it cannot
 * be read.
 */
export function readCsvTable(
  source: Source,
  path: Path,
  columns: readonly string[],
  problems: Problem[],
): Table | null {
  const lines = new Lines(source, path)
  const complainAt = (line: number, complaint: Complaint): void =>
    void problems.push(problemAt(lines.span(line, ''), complaint))
  const written = lineStartsOf(source).length
  if (written > csvLines.most) {
    complainAt(1, { message: beyondLimit(csvLines, written) })
    return null
  }
  const cut = cutOnce(source, columns)
  if ('message' in cut) {
    complainAt(cut.line, { message: cut.message })
    return null
  }
  const start = headerIndex(cut.records, columns)
  const header = cut.records[start]
  const rows = cut.records.slice(start + 1)
  const complaint = header ? headerComplaint(header, columns, cut.delimiter, rows.length) : noHeader(columns, ';')
  if (!header || complaint) {
    if (complaint) complainAt(header?.line ?? 1, complaint)
    return null
  }
  const names = header.cells
  const even = rows.filter((row) => isEven(row, names, (message) => complainAt(row.line, { message })))
  return {
    rows: rows.length,
    names,
    lines: even.length,
    hasDecimalCommas: cut.delimiter === ';' && rows.some(({ cells }) => cells.some((text) => DECIMAL_COMMA.test(text))),
    has: (name) => columnIndex(names, name) >= 0,
    column: (name) => {
      const index = columnIndex(names, name)
      return even.map(({ cells, line }) => new TableCell(cells[index] ?? '', line, lines, problems))
    },
    complain: (message, details = {}) => complainAt(header.line, { message, found: names.join(', '), ...details }),
  }
}

const DECIMAL_COMMA = /^[+-]?(\d+,\d{1,2}|\d{1,3}(\.\d{3})+,\d+)$/

/** What is wrong with the line of the columns' names; null when nothing is. */
function headerComplaint(
  { cells }: CsvRecord,
  columns: readonly string[],
  delimiter: string,
  rows: number,
): Complaint | null {
  const missing = columns.find((name) => columnIndex(cells, name) < 0)
  if (missing === undefined) {
    return rows > 0 ? null : { message: phrase('only-a-header') }
  }
  if (columnsFound(cells, columns) === 0 && cells.every((text) => !/\p{L}{2}/u.test(text))) {
    return noHeader(columns, delimiter)
  }
  const also = namesOfColumn(missing).slice(1)
  return {
    message:
      also.length > 0
        ? phrase('no-column-also', { column: missing, also: also.join(', ') })
        : phrase('no-column', { column: missing }),
    found: cells.join(', '),
    allowed: asTyped(cells.join(', ')),
    suggestion: nearestWord(missing, cells),
  }
}

function noHeader(columns: readonly string[], delimiter: string): Complaint {
  const written = columns.join(delimiter === '\t' ? ';' : delimiter)
  return {
    message: phrase('no-header'),
    allowed: phrase('header-such-as', { written }),
  }
}

/** Whether a line has as many cells as the header; empty ones at its end do not count. */
function isEven({ cells }: CsvRecord, names: readonly string[], complain: (message: Phrase) => void): boolean {
  const filled = cells.findLastIndex((text) => text !== '') + 1
  if (cells.length >= names.length && filled <= names.length) return true
  const has = filled > names.length ? filled : cells.length
  complain(
    phrase(has > names.length ? 'uneven-line-quotes' : 'uneven-line', {
      cells: has === 1 ? phrase('one-cell') : phrase('n-cells', { count: has }),
      columns: names.length,
      names: names.join(', '),
    }),
  )
  return false
}

class TableCell implements Cell {
  readonly text: string
  readonly line: number
  readonly #lines: Lines
  readonly #problems: Problem[]

  constructor(text: string, line: number, lines: Lines, problems: Problem[]) {
    this.text = text.trim()
    this.line = line
    this.#lines = lines
    this.#problems = problems
  }

  complain(message: Phrase, { allowed, suggestion }: ComplaintDetails = {}): void {
    const span = this.#lines.span(this.line, this.text)
    this.#problems.push(problemAt(span, { message, found: this.text, allowed, suggestion }))
  }
}

/** A cell as `read` understands it; null, after a complaint, when it is misread. */
export function readCell<T>(cell: Cell, read: (text: string) => T): T | null {
  try {
    return read(cell.text)
  } catch (error) {
    if (!(error instanceof Misreading)) throw error
    const message = cell.text === '' ? phrase('empty-cell') : error.said.message
    cell.complain(message, { allowed: error.said.allowed, suggestion: triedSuggestion(cell.text, error, read) })
    return null
  }
}

/** Where lines and cells stand in the text. */
class Lines {
  readonly #source: Source
  readonly #path: Path

  constructor(source: Source, path: Path) {
    this.#source = source
    this.#path = path
  }

  span(line: number, cellText: string): Span {
    const at = cellText === '' ? -1 : lineText(this.#source, line).indexOf(cellText)
    const start = (lineStartsOf(this.#source)[line - 1] ?? 0) + Math.max(0, at)
    return { source: this.#source, start, end: start + (at < 0 ? 0 : cellText.length), path: this.#path }
  }
}
