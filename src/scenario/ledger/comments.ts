import { CST, Lexer } from 'yaml'
import { lineText, positionOf, type Source } from '../text/source.ts'

/** A comment of a YAML text. */
export interface Comment {
  readonly start: number
  readonly line: number
  readonly column: number
  /** Without its sign, on one line. */
  readonly text: string
  /** Whether it has its line to itself. */
  readonly standsAlone: boolean
}

/** What the lexer says between the pieces of a text, and is no piece of it. */
const BETWEEN = new Set<string>([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR])

/** All comments of a text, in their order. */
export function commentsOf(source: Source): Comment[] {
  const comments: Comment[] = []
  let start = 0
  let isScalar = false
  for (const lexeme of new Lexer().lex(source.text)) {
    if (!isScalar && lexeme.startsWith('#')) comments.push(comment(source, start, lexeme))
    isScalar = lexeme === CST.SCALAR
    if (!BETWEEN.has(lexeme)) start += lexeme.length
  }
  return comments
}

function comment(source: Source, start: number, lexeme: string): Comment {
  const { line, column } = positionOf(source, start)
  return {
    ...{ start, line, column },
    text: lexeme.replace(/^#+/, '').replaceAll(/\s+/g, ' ').trim(),
    standsAlone:
      lineText(source, line)
        .slice(0, column - 1)
        .trim() === '',
  }
}
