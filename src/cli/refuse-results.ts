import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { commandText } from './command-text.ts'
import { answerIsNoScenario, resultsAreNoScenario } from './user-error.ts'

/** Throws a UserError for what antrean has written as results or as an answer, where a scenario is expected. */
export function refuseResults(path: string): void {
  const [, kind] = /^\uFEFF?\s*\{\s*"schema"\s*:\s*"antrean-([a-z]+)\/\d/.exec(beginningOf(path)) ?? []
  if (kind === undefined) return
  if (kind === 'results') throw resultsAreNoScenario(path, commandText(['report', path]))
  throw answerIsNoScenario(path, kind)
}

const BYTES = 200

/** The first characters of a file; '' for what is none, or cannot be read: reading it whole says why. */
function beginningOf(path: string): string {
  try {
    // a pipe would give what it has only once
    if (!statSync(path).isFile()) return ''
    const file = openSync(path, 'r')
    try {
      const bytes = Buffer.alloc(BYTES)
      return bytes.toString('utf8', 0, readSync(file, bytes, 0, BYTES, 0))
    } finally {
      closeSync(file)
    }
  } catch {
    return ''
  }
}
