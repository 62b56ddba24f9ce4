import { formatPath, positionOf, type Span } from './source.ts'

/** Something wrong, or worth a warning, in a scenario: where, what was found, what is allowed, what to do. */
export interface Problem {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1. */
  readonly column: number
  /** Exclusive; only when the whole stands on one line. */
  readonly endColumn?: number
  /** 'services.e-ktp.route[1].at'; empty for the file as a whole. */
  readonly path: string
  /** The text found there. */
  readonly found: string
  readonly message: string
  readonly allowed?: string
  readonly suggestion?: string
}

export interface Complaint {
  readonly message: string
  readonly found?: string
  readonly allowed?: string | undefined
  readonly suggestion?: string | undefined
}

export function problemAt(span: Span, complaint: Complaint): Problem {
  const { text, file } = span.source
  const { line, column } = positionOf(text, span.start)
  const found = text.slice(span.start, span.end)
  const oneLine = !found.includes('\n') && found !== ''
  return {
    file,
    line,
    column,
    ...(oneLine ? { endColumn: column + found.length } : {}),
    path: formatPath(span.path),
    found: complaint.found ?? abbreviated(found),
    message: complaint.message,
    ...(complaint.allowed === undefined ? {} : { allowed: complaint.allowed }),
    ...(complaint.suggestion === undefined ? {} : { suggestion: complaint.suggestion }),
  }
}

function abbreviated(found: string): string {
  const firstLine = found.split('\n', 1)[0] ?? ''
  return firstLine.length > 60 ? `${firstLine.slice(0, 57)}...` : firstLine
}
