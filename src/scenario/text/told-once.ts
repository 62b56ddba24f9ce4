import type { Problem } from './problem.ts'

/** Lines that are named where many are alike. */
const LINES_NAMED = 5

/** Complaints about cells of one file that differ in nothing but the cell, told once with their number and lines. */
export function toldOnce(problems: readonly Problem[]): Problem[] {
  const alike = new Map<string, Problem[]>()
  for (const problem of problems) {
    const key = keyOf(problem)
    alike.set(key, [...(alike.get(key) ?? []), problem])
  }
  return [...alike.values()].flatMap(([first, ...others]) =>
    first ? [others.length > 0 ? summed(first, others) : first] : [],
  )
}

function keyOf({ file, line, column, path, message, allowed, found }: Problem): string {
  const kind = found === '' ? message : message.replaceAll(found, '')
  const place = /\.csv$/i.test(file) ? '' : [line, column].join(':')
  return JSON.stringify([file, place, path, kind, allowed])
}

function summed(first: Problem, others: readonly Problem[]): Problem {
  const lines = [first, ...others].map(({ line }) => line)
  const named = lines.slice(0, LINES_NAMED).join(', ')
  const more = lines.length > LINES_NAMED ? ` and ${lines.length - LINES_NAMED} more` : ''
  return { ...first, message: `${first.message} (${lines.length} lines like this: ${named}${more})` }
}
