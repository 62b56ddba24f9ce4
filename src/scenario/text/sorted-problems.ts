import type { Problem } from './problem.ts'
import { toldOnce } from './told-once.ts'

/** In the order of the files read and the text; each only once, though several plans or many lines of a file have it. */
export function sortedProblems(problems: readonly Problem[], files: readonly string[]): Problem[] {
  const seen = new Map<string, Problem>()
  for (const problem of problems) {
    const key = problemKey(problem)
    if (!seen.has(key)) seen.set(key, problem)
  }
  const rank = (problem: Problem): number => files.indexOf(problem.file)
  return toldOnce([...seen.values()]).sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column)
}

/** What makes two problems the same. */
export function problemKey({ file, line, column, message }: Problem): string {
  return JSON.stringify([file, line, column, message])
}
