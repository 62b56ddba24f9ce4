import { phrase } from '../phrases/phrase.ts'
import { groupedBy } from './grouped-by.ts'
import { type Problem, retold } from './problem.ts'

/** Lines that are named where many are alike. */
const LINES_NAMED = 5

/** Complaints about cells of one file that differ in nothing but the cell, told once with their number and lines. */
export function toldOnce(problems: readonly Problem[]): Problem[] {
  return [...groupedBy(problems, keyOf).values()].flatMap(([first, ...others]) =>
    first ? [others.length > 0 ? summed(first, others) : first] : [],
  )
}

function keyOf({ file, line, column, path, message, allowed, found }: Problem): string {
  const quoted = message.replaceAll(`"${found}"`, '')
  const kind = found !== '' && quoted.startsWith(found) ? quoted.slice(found.length) : quoted
  const place = /\.csv$/i.test(file) ? '' : [line, column].join(':')
  return JSON.stringify([file, place, path, kind, allowed])
}

function summed(first: Problem, others: readonly Problem[]): Problem {
  const lines = [...new Set([first, ...others].map(({ line }) => line))]
  const named = lines.slice(0, LINES_NAMED).join(', ')
  const more = lines.length - LINES_NAMED
  const where =
    lines.length === 1
      ? phrase('on-line', { line: named })
      : more > 0
        ? phrase('on-lines-more', { lines: named, more })
        : phrase('on-lines', { lines: named })
  return retold(first, phrase('like-this', { message: first.said.message, count: others.length + 1, where }))
}
