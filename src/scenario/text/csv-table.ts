import { parse } from 'csv-parse/browser/esm/sync'
import type { ComplaintDetails } from './field.ts'
import { Misreading } from './misreading.ts'
import { nearestWord } from './nearest-word.ts'
import { problemAt, type Problem } from './problem.ts'
import type { Path, Source, Span } from './source.ts'

/** One cell of a CSV file, able to say what is wrong with it. */
export interface Cell {
  readonly text: string
  complain(message: string, details?: ComplaintDetails): void
}

/** A CSV file with the columns that were asked for. */
export interface Table {
  readonly rows: number
  /** Names of all columns of the file. */
  readonly names: readonly string[]
  column(name: string): readonly Cell[]
}

/**
 * Reads a CSV file: comma, semicolon or tab between the cells, as its first line has it; a byte order
 * mark and lines that begin with # are passed over. Null, after a complaint, when it cannot be read.
 */
export function readCsvTable(
  source: Source,
  path: Path,
  columns: readonly string[],
  problems: Problem[],
): Table | null {
  const lines = new Lines(source, path)
  const records = parsed(source, (line, message) => problems.push(problemAt(lines.span(line, ''), { message })))
  if (!records) return null
  const [header, ...rows] = records
  if (!header) {
    problems.push(problemAt(lines.span(1, ''), { message: 'the file has no line with the names of the columns' }))
    return null
  }
  const names = header.record.map((name) => name.trim())
  const missing = columns.filter((name) => !names.includes(name))
  for (const name of missing) {
    problems.push(
      problemAt(lines.span(header.line, ''), {
        message: `there is no column "${name}"`,
        found: names.join(', '),
        allowed: names.join(', '),
        suggestion: nearestWord(name, names),
      }),
    )
  }
  if (missing.length > 0) return null
  return {
    rows: rows.length,
    names,
    column: (name) => rows.map(({ record, line }) => cell(record[names.indexOf(name)] ?? '', line, lines, problems)),
  }
}

function cell(text: string, line: number, lines: Lines, problems: Problem[]): Cell {
  return {
    text: text.trim(),
    complain(message, details = {}) {
      const { allowed, suggestion } = details
      problems.push(problemAt(lines.span(line, text.trim()), { message, found: text.trim(), allowed, suggestion }))
    },
  }
}

/** A cell as `read` understands it; null, after a complaint, when it is misread. */
export function readCell<T>(cell: Cell, read: (text: string) => T): T | null {
  try {
    return read(cell.text)
  } catch (error) {
    if (!(error instanceof Misreading)) throw error
    cell.complain(error.message, { allowed: error.allowed, suggestion: error.suggestion })
    return null
  }
}

interface CsvRecord {
  readonly record: readonly string[]
  readonly line: number
}

function parsed(source: Source, complain: (line: number, message: string) => void): CsvRecord[] | null {
  try {
    const records = parse(source.text, {
      bom: true,
      delimiter: delimiterOf(source.text),
      comment: '#',
      comment_no_infix: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    return records.map(({ record, info }) => ({ record, line: info.lines }))
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string }
    if (lines === undefined) throw error
    complain(lines, `the line cannot be read: ${message}`)
    return null
  }
}

/** The most frequent of the delimiters on the first line that is no comment. */
function delimiterOf(text: string): string {
  const first = text.split(/\r?\n/).find((line) => line.trim() !== '' && !line.startsWith('#')) ?? ''
  const count = (delimiter: string): number => first.split(delimiter).length
  return [';', '\t', ','].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}

/** Where lines and cells stand in the text. */
class Lines {
  readonly #source: Source
  readonly #path: Path
  readonly #starts: number[] = [0]

  constructor(source: Source, path: Path) {
    this.#source = source
    this.#path = path
    for (const match of source.text.matchAll(/\n/g)) this.#starts.push(match.index + 1)
  }

  span(line: number, cellText: string): Span {
    const lineStart = this.#starts[line - 1] ?? 0
    const lineEnd = this.#starts[line] ?? this.#source.text.length + 1
    const at = cellText === '' ? -1 : this.#source.text.slice(lineStart, lineEnd - 1).indexOf(cellText)
    const start = lineStart + Math.max(0, at)
    return { source: this.#source, start, end: start + cellText.length, path: this.#path }
  }
}

/** A number as spreadsheets write it: 1234.5, 1234,5 or 1.234,5, with or without a unit behind it. */
export function cellNumber(text: string): { value: number; unit: string } {
  const match = /^([+-]?[\d.,]+)\s*(\p{L}*)$/u.exec(text)
  const [, digits = '', unit = ''] = match ?? []
  if (/^[+-]?\d+(\.\d+)?$/.test(digits)) return { value: Number(digits), unit }
  if (/^[+-]?(\d{1,3}(\.\d{3})+|\d+),\d+$/.test(digits)) {
    return { value: Number(digits.replaceAll('.', '').replace(',', '.')), unit }
  }
  throw new Misreading(`"${text}" is not a number`, { allowed: '1234.5 or 1234,5' })
}
