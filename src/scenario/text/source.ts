import { shortened } from './shortened.ts'

/** A text that was read: a scenario, a scenario that it extends, or a CSV file beside it. */
export interface Source {
  /** Name shown to the user, relative to where the user works. */
  readonly file: string
  /** Path relative to the folder of the scenario that was asked for, as the caller's reader knows it. */
  readonly path: string
  readonly text: string
}

/** Keys and positions (from 0) that lead to a value: ['pools', 'printers', 'units']. */
export type Path = readonly (string | number)[]

/** Where something stands. */
export interface Span {
  readonly source: Source
  /** Offsets into the text; `end` is exclusive. */
  readonly start: number
  readonly end: number
  /** The way to it in its own file. */
  readonly path: Path
}

/** Where each line of a text begins, found once. */
const lineStarts = new WeakMap<Source, readonly number[]>()

export function lineStartsOf(source: Source): readonly number[] {
  const known = lineStarts.get(source)
  if (known) return known
  const starts = [0]
  for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1)) starts.push(at + 1)
  lineStarts.set(source, starts)
  return starts
}

/** Line and column, both from 1, of an offset. */
export function positionOf(source: Source, offset: number): { line: number; column: number } {
  const starts = lineStartsOf(source)
  let line = 1
  // the last line that begins at the offset or before
  for (let beyond = starts.length + 1; beyond - line > 1;) {
    const middle = (line + beyond) >> 1
    if ((starts[middle - 1] ?? Infinity) <= offset) line = middle
    else beyond = middle
  }
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
}

/** The text of a line, from 1, without its end; '' for a line that is not there. */
export function lineText(source: Source, line: number): string {
  const starts = lineStartsOf(source)
  const start = starts[line - 1]
  return start === undefined ? '' : source.text.slice(start, (starts[line] ?? source.text.length + 1) - 1)
}

/** A path as the user writes it: services.e-ktp.route[1].at, counted from 0. */
export function formatPath(path: Path): string {
  const written = (part: string | number, i: number): string =>
    typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${shortened(part)}`
  return path.map(written).join('')
}

const SEPARATOR = /[\\/]/

/** The name of a file without the folders that it lies in. */
export function baseName(file: string): string {
  return file.split(SEPARATOR).at(-1) ?? file
}

/** The path of a file named in another file of the same scenario. */
export function besides(path: string, name: string): string {
  if (/^([\\/]|[A-Za-z]:|[a-z]+:\/\/)/.test(name)) return name
  const parts = path.split(SEPARATOR).slice(0, -1)
  for (const part of name.split(SEPARATOR)) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
