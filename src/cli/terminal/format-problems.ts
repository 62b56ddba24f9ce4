import { sayLimit } from '../../limits/limit.ts'
import { readingLimits } from '../../limits/reading-limits.ts'
import { phrase, type PhraseLanguage } from '../../scenario/phrases/phrase.ts'
import { sayPhrase } from '../../scenario/phrases/say-phrase.ts'
import { addAll } from '../../scenario/text/add-all.ts'
import type { ReadText } from '../../scenario/scenario-files.ts'
import { inLanguage, type Problem } from '../../scenario/text/problem.ts'
import { visibleText } from '../../scenario/text/visible-text.ts'
import { codeFrame } from './code-frame.ts'

const { mistakes } = readingLimits

/** The lines of each text, by its name. */
type Lines = ReadonlyMap<string, readonly string[]>

/**
 * Problems for a reader: file:line:column path: message (did you mean "x"?), what is allowed, and the lines
 * of the text, with a mark under the place. Of very many the first ones, and how many others there are.
 */
export function formatProblems(
  problems: readonly Problem[],
  texts: readonly ReadText[],
  { colour = false, language = 'en' }: { readonly colour?: boolean; readonly language?: PhraseLanguage } = {},
): string {
  const shown = problems.slice(0, mistakes.most)
  const files = new Set(shown.map(({ file }) => file))
  const lines: Lines = new Map(
    texts
      .filter(({ file, text }) => files.has(file) && text.trim() !== '')
      .map(({ file, text }) => [file, text.split('\n')]),
  )
  const others = problems.length - shown.length
  return [
    ...shown.map((problem) => formatProblem(problem, lines, colour, language)),
    ...(others > 0 ? [sayLimit(mistakes, others, language)] : []),
  ].join('\n\n')
}

function formatProblem(problem: Problem, texts: Lines, colour: boolean, language: PhraseLanguage): string {
  const { file, line, column, path, message, allowed, suggestion } = inLanguage(problem, language)
  const isMissing = problem.found === ''
  const where = `${file}:${line}:${column}${path === '' ? '' : ` ${path}`}`
  const hint =
    suggestion === undefined
      ? ''
      : ` ${sayPhrase(phrase(isMissing ? 'for-example' : 'did-you-mean', { suggestion }), language)}`
  const told = [visibleText(`${where}: ${message}${hint}`)]
  if (allowed !== undefined) told.push(`  ${visibleText(sayPhrase(phrase('allowed', { allowed }), language))}`)
  const lines = texts.get(file)
  if (lines !== undefined) addAll(told, codeFrame(problem, lines, colour))
  return told.join('\n')
}
