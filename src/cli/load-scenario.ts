import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { readingLimits } from '../limits/reading-limits.ts'
import { readScenario, type CheckedScenario } from '../scenario/read-scenario.ts'
import { namedFile } from './named-file.ts'
import { refuseResults } from './refuse-results.ts'
import { readTextFile, tryReadText } from './read-text-file.ts'
import { coloursOn } from './terminal/colours.ts'
import { formatProblems } from './terminal/format-problems.ts'
import { programLanguage } from './words/program-language.ts'
import { scenarioHasProblems } from './user-error.ts'

/** A scenario without fault, and what identifies it. */
export interface LoadedScenario extends CheckedScenario {
  readonly file: string
  readonly text: string
  /** The other files that were read, by the names under which the scenario asks for them. */
  readonly files: ReadonlyMap<string, string>
  /** SHA-256 of the texts of all files read, hex. */
  readonly hash: string
  /** The warnings with the lines of the text, for a reader; empty when there are none. */
  readonly formattedWarnings: string
}

/**
 * Reads a scenario and the files it names; throws a UserError that shows all that is wrong with it.
 *
 * @param allowOutside whether files are read that lie outside the folder of the scenario
 * @param onRead is told each other file before it is read
 */
export function loadScenario(
  path: string,
  allowOutside = false,
  onRead: (place: string) => void = () => {},
): LoadedScenario {
  const file = path.replaceAll('\\', '/')
  refuseResults(path)
  const text = readTextFile(path, readingLimits.scenarioText)
  const files = new Map<string, string>()
  const reading = readScenario({ file, text }, (name, size) => {
    const place = namedFile(dirname(path), name, allowOutside)
    if (typeof place === 'string') onRead(place)
    const read = typeof place === 'string' ? tryReadText(place, size) : place
    if (typeof read === 'string') files.set(name, read)
    return read
  })
  if (!reading.ok) {
    throw scenarioHasProblems(
      formatProblems(reading.problems, reading.texts, {
        colour: coloursOn(process.stderr),
        language: programLanguage(),
      }),
    )
  }
  const { scenario, texts } = reading
  const colour = coloursOn(process.stdout)
  return {
    ...scenario,
    file,
    text,
    files,
    hash: hashOf(texts),
    formattedWarnings: formatProblems(scenario.warnings, texts, { colour, language: programLanguage() }),
  }
}

function hashOf(texts: readonly { readonly text: string }[]): string {
  const hash = createHash('sha256')
  for (const { text } of texts) hash.update(text).update('\0')
  return hash.digest('hex')
}
