import { codeFrameColumns } from '@babel/code-frame'
import { sayLimit } from '../../limits/limit.ts'
import { readingLimits } from '../../limits/reading-limits.ts'
import type { ReadText } from '../../scenario/scenario-files.ts'
import type { Problem } from '../../scenario/text/problem.ts'

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
  { colour = false }: { readonly colour?: boolean } = {},
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
    ...shown.map((problem) => formatProblem(problem, lines, colour)),
    ...(others > 0 ? [sayLimit(mistakes, others)] : []),
  ].join('\n\n')
}

function formatProblem(problem: Problem, texts: Lines, colour: boolean): string {
  const { file, line, column, path, message, allowed, suggestion } = problem
  const isMissing = problem.found === ''
  const where = `${file}:${line}:${column}${path === '' ? '' : ` ${path}`}`
  const hint =
    suggestion === undefined ? '' : isMissing ? ` (for example "${suggestion}")` : ` (did you mean "${suggestion}"?)`
  const told = [`${where}: ${message}${hint}`]
  if (allowed !== undefined) told.push(`  allowed: ${allowed}`)
  const lines = texts.get(file)
  if (lines !== undefined) told.push(codeFrame(problem, lines, colour))
  return told.join('\n')
}

/** Characters of a line that are shown; of a longer one, those about the place. */
const SHOWN = 160
/** Of these, before the place. */
const BEFORE = 60

function codeFrame({ line, column, endColumn = column }: Problem, lines: readonly string[], colour: boolean): string {
  const first = Math.max(1, line - 1)
  const cut = (lines[line - 1] ?? '').length > SHOWN ? Math.max(0, column - 1 - BEFORE) : 0
  const frame = lines.slice(first - 1, line + 1).map((each) => window(each, cut))
  const at = (wanted: number): { line: number; column: number } => ({
    line,
    column: Math.min(wanted - cut, SHOWN) + (cut > 0 ? 1 : 0),
  })
  // its types do not know `startLine`
  const options = { startLine: first, linesAbove: 1, linesBelow: 1, forceColor: colour, highlightCode: false }
  return codeFrameColumns(
    frame.join('\n'),
    { start: at(column), ...(endColumn > column && { end: at(endColumn) }) },
    options,
  )
}

/** The part of a line that is shown, with … where more stands before or behind. */
function window(line: string, from: number): string {
  const part = line.slice(from, from + SHOWN)
  const isCut = from > 0 && line !== ''
  return `${isCut ? '…' : ''}${part}${line.length > from + SHOWN ? '…' : ''}`
}
