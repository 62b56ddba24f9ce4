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

/** Line and column, both from 1, of an offset. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}

/** A path as the user writes it: services.e-ktp.route[1].at, counted from 0. */
export function formatPath(path: Path): string {
  return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('')
}

export const SEPARATOR = /[\\/]/

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
