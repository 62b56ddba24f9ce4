import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const results = join(import.meta.dirname, 'results')

/**
 * Where scenarios lie whose results are kept, what their names begin with, and how many replications are kept: two of what
 * takes milliseconds, so that a second one on the same memory is guarded too; one of each plan of the real offices, which
 * take seconds.
 */
const folders = [
  { prefix: '', folder: join(root, 'scenarios'), replications: 1 },
  { prefix: 'textbook/', folder: join(root, 'scenarios/textbook'), replications: 2 },
  { prefix: 'offices/', folder: join(import.meta.dirname, 'offices'), replications: 2 },
]

/** A scenario whose results are kept. */
export interface ScenarioFile {
  /** `bandung-barat`, `textbook/mm1`, `offices/office-01`. */
  readonly name: string
  readonly path: string
  /** Results are kept of so many replications, from number 0 on. */
  readonly replications: number
}

/** Every scenario whose results are kept: those that the program comes with, and the offices of this folder. */
export const scenarioFiles: readonly ScenarioFile[] = folders.flatMap(({ prefix, folder, replications }) =>
  namesIn(folder, '.yaml').map((name) => ({ name: prefix + name, path: join(folder, `${name}.yaml`), replications })),
)

/** Names of the scenarios for which there is a file of results. */
export function keptNames(): string[] {
  return folders.flatMap(({ prefix }) => namesIn(join(results, prefix), '.json').map((name) => prefix + name))
}

/** The file with the kept results of a scenario. */
export function resultsFile(name: string): string {
  return join(results, `${name}.json`)
}

function namesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith(ending))
  return names.map((name) => name.slice(0, -ending.length)).toSorted()
}
