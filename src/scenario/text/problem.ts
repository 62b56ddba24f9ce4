import { asTyped, type Phrase, type PhraseCode, type PhraseLanguage } from '../phrases/phrase.ts'
import { sayPhrase } from '../phrases/say-phrase.ts'
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
  /** In English, which also tells whether two problems are the same; see `inLanguage`. */
  readonly message: string
  /** In English. */
  readonly allowed?: string
  readonly suggestion?: string
  /** The same without words. */
  readonly said: Said
}

/** What is wrong, and what is allowed instead, to be put into words in the language of the reader. */
export interface Said {
  readonly message: Phrase
  readonly allowed?: Phrase | undefined
}

export interface Complaint extends Said {
  readonly found?: string
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
    ...saidIn({ message, allowed }, 'en'),
    said: { message, allowed },
    ...(suggestion === undefined || suggestion.length > LONGEST_SUGGESTION ? {} : { suggestion }),
  }
}

/** A place in a text of which something is said elsewhere. */
export function placeOf(span: Span): Problem {
  return problemAt(span, { message: asTyped('') })
}

/** What is longer nobody would write from a message, and a part of it would be wrong. */
const LONGEST_SUGGESTION = 200

function abbreviated(found: string): string {
  const firstLine = found.slice(0, 61).split('\n', 1)[0] ?? ''
  return firstLine.length > 60 ? `${firstLine.slice(0, 57)}...` : firstLine
}

/** What is said, in the words of a language; what it repeats of the text and is very long is shortened. */
export function saidIn({ message, allowed }: Said, language: PhraseLanguage): Pick<Problem, 'message' | 'allowed'> {
  return {
    message: withShortQuotes(sayPhrase(message, language)),
    ...(allowed === undefined ? {} : { allowed: withShortQuotes(sayPhrase(allowed, language)) }),
  }
}

/** The same problem with another message. */
export function retold(problem: Problem, message: Phrase): Problem {
  const said = { ...problem.said, message }
  return { ...problem, ...saidIn(said, 'en'), said }
}

/** A problem in words, with the code of its message. */
export interface WordedProblem extends Omit<Problem, 'said'> {
  readonly code: PhraseCode
}

/** A problem in the words of a language. */
export function inLanguage({ said, ...problem }: Problem, language: PhraseLanguage): WordedProblem {
  return { ...problem, ...saidIn(said, language), code: said.message.code }
}
