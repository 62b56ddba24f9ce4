import { shortened, withShortQuotes } from './shortened.ts'
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

export function problemAt(span: Span, { message, found: told, allowed, suggestion }: Complaint): Problem {
  const { text, file } = span.source
  const { line, column } = positionOf(span.source, span.start)
  const lineEnd = text.indexOf('\n', span.start)
  // a mistake at the end of a text may be told to end behind it
  const end = Math.min(span.end, text.length)
  const oneLine = (lineEnd < 0 || end <= lineEnd) && end > span.start
  return {
    file,
    line,
    column,
    ...(oneLine ? { endColumn: column + end - span.start } : {}),
    path: formatPath(span.path),
    found: told === undefined ? abbreviated(text.slice(span.start, span.end)) : shortened(told),
    message: withShortQuotes(message),
    ...(allowed === undefined ? {} : { allowed: withShortQuotes(allowed) }),
    ...(suggestion === undefined || suggestion.length > LONGEST_SUGGESTION ? {} : { suggestion }),
  }
}

/** What is longer nobody would write from a message, and a part of it would be wrong. */
const LONGEST_SUGGESTION = 200

function abbreviated(found: string): string {
  const firstLine = found.slice(0, 61).split('\n', 1)[0] ?? ''
  return firstLine.length > 60 ? `${firstLine.slice(0, 57)}...` : firstLine
}
