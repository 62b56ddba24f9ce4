import { parse, type ParseError } from 'jsonc-parser'
import { resultsLimits } from '../../limits/results-limits.ts'
import { sayLimit } from '../../limits/limit.ts'
import { isDeeperThan } from './json-depth.ts'
import { fileWords } from '../words/file-words.ts'
import { programLanguage } from '../words/program-language.ts'

/** The value of a JSON text, or why there is none. */
export function parseJson(text: string): { readonly value: unknown } | { readonly failure: string } {
  if (text.trim() === '') return { failure: fileWords().isEmpty }
  const { depth } = resultsLimits
  if (isDeeperThan(text, depth.most)) return { failure: sayLimit(depth, 0, programLanguage()) }
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { failure: fileWords().notJson(whereItEnds(text)) }
  }
}

/** JSON.parse tells the place in some versions of Node, and only for some mistakes. */
function whereItEnds(text: string): string {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true })
  const { offset } = errors[0] ?? { offset: text.length }
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  const column = offset - before.lastIndexOf('\n')
  const isCutOff = text.slice(offset).trim() === ''
  const { endsTooEarly, cannotBeRead } = fileWords()
  return isCutOff ? endsTooEarly(line, column) : cannotBeRead(line, column)
}
