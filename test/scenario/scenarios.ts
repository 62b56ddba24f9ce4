import type { Office } from '../../src/scenario/compiled/office.ts'
import { readScenario, type Reading } from '../../src/scenario/read-scenario.ts'
import type { Problem } from '../../src/scenario/text/problem.ts'

/** The smallest office that there is: one counter, one service, open on weekdays. */
export const SMALL = `title: Small
start: 2018-03-05
horizon: 14 d
opening: { hours: { mon-fri: 08:00-12:00 13:00-16:00 } }
pools: { counters: { units: 2 } }
services: { s: { arrivals: poisson(10 per day), route: [{ at: counters, takes: 5 min }] } }
`

/** SMALL with one text in place of another. */
export function small(part = '', other = ''): string {
  if (!SMALL.includes(part)) throw new Error(`${part} is not in the small scenario`)
  return SMALL.replace(part, other)
}

export function read(text: string, files: Record<string, string> = {}): Reading {
  return readScenario({ file: 'x.yaml', text }, (path) => files[path] ?? { failure: 'no such file' })
}

export function problemsOf(text: string, files: Record<string, string> = {}): readonly Problem[] {
  const reading = read(text, files)
  return reading.ok ? [] : reading.problems
}

/** Each problem as 'file:line:column path: message'. */
export function complaints(text: string, files: Record<string, string> = {}): string[] {
  return problemsOf(text, files).map(
    ({ file, line, column, path, message }) => `${file}:${line}:${column} ${path}: ${message}`,
  )
}

/** The office under the first plan, or the one named. */
export function office(text: string, files: Record<string, string> = {}, plan?: string): Office {
  const reading = read(text, files)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2))
  const found = reading.scenario.plans.find(({ name }) => plan === undefined || name === plan)
  if (!found) throw new Error(`there is no plan ${plan}`)
  return found.office
}
