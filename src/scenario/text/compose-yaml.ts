import { Composer, type Document, Lexer, Parser, YAMLParseError } from 'yaml'

/** A text that the YAML reader has read, in error perhaps. */
export interface ComposedYaml {
  readonly document: Document.Parsed
  readonly errors: readonly YAMLParseError[]
  /** Where maps and lists stand within each other too deep to be read; null where they do not. */
  readonly tooDeepAt: number | null
}

/** What the reader keeps open at once beside maps and lists: the document, the pieces of a value. */
const BESIDE = 5

/**
 * Reads YAML as `parseDocument` does, but stops where maps and lists are too deep within each other: the reader goes
 * into them by calls, and the stack of calls would overflow.
 */
export function composeYaml(text: string, mostLevels: number): ComposedYaml {
  const parser = new Parser()
  const tokens = []
  let tooDeepAt: number | null = null
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length <= mostLevels + BESIDE) continue
    tooDeepAt = parser.offset
    break
  }
  for (const token of parser.end()) tokens.push(token)
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false })
  const [document, second] = composer.compose(tokens, true, tooDeepAt ?? text.length)
  if (document === undefined) throw new Error('the YAML reader gave no document')
  const errors = [...document.errors]
  if (second) errors.push(new YAMLParseError([second.range[0], second.range[1]], 'MULTIPLE_DOCS', 'a second document'))
  // what is cut off there looks as if its brackets were not closed
  return { document, errors: errors.filter(({ pos }) => tooDeepAt === null || pos[0] < tooDeepAt), tooDeepAt }
}
