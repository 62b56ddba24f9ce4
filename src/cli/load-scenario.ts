import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { readScenario, type CheckedScenario } from '../scenario/read-scenario.ts'
import { readTextFile, tryReadText } from './read-text-file.ts'
import { coloursOn } from './terminal/colours.ts'
import { formatProblems } from './terminal/format-problems.ts'
import { scenarioHasProblems } from './user-error.ts'

/** A scenario without fault, and what identifies it. */
export interface LoadedScenario extends CheckedScenario {
  readonly file: string
  readonly text: string
  /** SHA-256 of the texts of all files read, hex. */
  readonly hash: string
  /** The warnings with the lines of the text, for a reader; empty when there are none. */
  readonly formattedWarnings: string
}

/** Reads a scenario and the files it names; throws a UserError that shows all that is wrong with it. */
export function loadScenario(path: string): LoadedScenario {
  const file = path.replaceAll('\\', '/')
  const text = readTextFile(path)
  const reading = readScenario({ file, text }, (name) => tryReadText(join(dirname(path), name)))
  if (!reading.ok) {
    throw scenarioHasProblems(formatProblems(reading.problems, reading.texts, { colour: coloursOn(process.stderr) }))
  }
  const { scenario, texts } = reading
  const colour = coloursOn(process.stdout)
  return {
    ...scenario,
    file,
    text,
    hash: hashOf(texts),
    formattedWarnings: formatProblems(scenario.warnings, texts, { colour }),
  }
}

function hashOf(texts: readonly { readonly text: string }[]): string {
  const hash = createHash('sha256')
  for (const { text } of texts) hash.update(text).update('\0')
  return hash.digest('hex')
}
