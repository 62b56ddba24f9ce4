import pc from 'picocolors'
import type { Problem } from '../../scenario/text/problem.ts'
import { visibleLines } from '../../scenario/text/visible-text.ts'
import { widthOf } from './wrap-text.ts'

/** Columns of a line that are shown; of a longer one, those about the place. */
const SHOWN = 160
/** Of these, before the place. */
const BEFORE = 60

/**
 * The line of a problem between its neighbours, as they are seen, with a mark under the place: below the right letter,
 * however wide the letters before it are, and whatever is written out of what is hidden.
 */
export function codeFrame(
  { line, column, endColumn = column + 1 }: Pick<Problem, 'line' | 'column' | 'endColumn'>,
  lines: readonly string[],
  colour: boolean,
): string[] {
  const { dim, red } = pc.createColors(colour)
  const text = lines[line - 1] ?? ''
  const from = text.length > SHOWN ? Math.max(0, column - 1 - BEFORE) : 0
  const first = Math.max(1, line - 1)
  const last = Math.min(lines.length, line + 1)
  const digits = String(last).length
  const before = widthOf(seen(text.slice(from, column - 1))) + (from > 0 ? 1 : 0)
  const marked = Math.max(1, widthOf(seen(text.slice(column - 1, Math.min(endColumn - 1, from + SHOWN)))))
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((number) => {
    const shown = part(lines[number - 1] ?? '', from)
    const isHere = number === line
    const gutter = dim(`${String(number).padStart(digits)} |`)
    const row = `${isHere ? red('>') : ' '} ${gutter}${shown === '' ? '' : ` ${shown}`}`
    return isHere ? [row, `  ${dim(`${' '.repeat(digits)} |`)} ${' '.repeat(before)}${red('^'.repeat(marked))}`] : [row]
  })
}

/** The part of a line that is shown, with … where more stands before or behind. */
function part(line: string, from: number): string {
  const isCut = from > 0 && line !== ''
  return `${isCut ? '…' : ''}${seen(line.slice(from, from + SHOWN))}${line.length > from + SHOWN ? '…' : ''}`
}

/** A tab is two blanks; it would move the mark elsewhere on each terminal. */
function seen(text: string): string {
  return visibleLines(text.replace(/\r$/, '').replaceAll('\t', '  '))
}
