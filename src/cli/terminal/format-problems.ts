import { addAll } from '../../scenario/text/add-all.ts'
import type { ReadText } from '../../scenario/scenario-files.ts'
import type { Problem } from '../../scenario/text/problem.ts'
import { visibleText } from '../../scenario/text/visible-text.ts'
import { codeFrame } from './code-frame.ts'

/**
 * Problems for a reader: file:line:column path: message (did you mean "x"?), what is allowed, and the lines
 * of the text, with a mark under the place.
 */
export function formatProblems(
  problems: readonly Problem[],
  texts: readonly ReadText[],
  { colour = false }: { readonly colour?: boolean } = {},
): string {
  return problems.map((problem) => formatProblem(problem, texts, colour)).join('\n\n')
}

function formatProblem(problem: Problem, texts: readonly ReadText[], colour: boolean): string {
  const { file, line, column, path, message, allowed, suggestion } = problem
  const isMissing = problem.found === ''
  const where = `${file}:${line}:${column}${path === '' ? '' : ` ${path}`}`
  const hint =
    suggestion === undefined ? '' : isMissing ? ` (for example "${suggestion}")` : ` (did you mean "${suggestion}"?)`
  const lines = [visibleText(`${where}: ${message}${hint}`)]
  if (allowed !== undefined) lines.push(`  ${visibleText(`allowed: ${allowed}`)}`)
  const text = texts.find((each) => each.file === file)?.text
  if (text !== undefined && text.trim() !== '') addAll(lines, codeFrame(problem, text.split('\n'), colour))
  return lines.join('\n')
}
