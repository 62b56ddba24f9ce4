import { readdirSync, statSync, type Stats } from 'node:fs'
import { dirname, join } from 'node:path'
import { problemsOfResults } from '../../experiments/results-schema/problems-of-results.ts'
import { RESULTS_SCHEMA, type Results } from '../../experiments/results.ts'
import { resultsLimits } from '../../limits/results-limits.ts'
import { readTextFile, tooLarge } from '../read-text-file.ts'
import { noResultsIn, notResults, resultsHaveProblems, resultsOfAnotherVersion } from '../user-error.ts'
import { howToRenew } from './how-to-renew.ts'
import { parseJson } from './parse-json.ts'
import { fileWords } from '../words/file-words.ts'

/** The kind of results, before the number of their version. */
const KIND = 'antrean-results/'

/** The results.json that is meant: of a folder the one in it. Throws a UserError for a folder without one. */
export function resultsFileOf(path: string): string {
  if (!isFolder(path)) return path
  const file = join(path, RESULTS)
  if (entryOf(file) === undefined) throw noResultsIn(path, foldersWithResults(path))
  return file
}

const RESULTS = 'results.json'

/** Folders in a folder that hold results. */
function foldersWithResults(path: string): string[] {
  const inside = readdirSync(path).map((name) => join(path, name))
  return inside.filter((folder) => isFolder(folder) && entryOf(join(folder, RESULTS)) !== undefined).toSorted()
}

function isFolder(path: string): boolean {
  return entryOf(path)?.isDirectory() === true
}

/** Undefined where nothing can be told of it: reading it then says why. */
function entryOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** Reads results.json; throws a UserError when it is something else, of another version, or not as it was written. */
export function readResults(file: string): Results {
  const value = readJson(file)
  const { schema } = Object(value) as { schema?: unknown }
  const version = typeof schema === 'string' && schema.startsWith(KIND) ? versionOf(schema) : NaN
  if (Number.isNaN(version)) {
    throw notResults(file, fileWords().noSchema(RESULTS_SCHEMA))
  }
  if (schema !== RESULTS_SCHEMA) {
    const age = version < versionOf(RESULTS_SCHEMA) ? 'older' : 'newer'
    throw resultsOfAnotherVersion(file, age, howToRenew(value, dirname(file)))
  }
  const problems = problemsOfResults(value)
  if (problems.length > 0) throw resultsHaveProblems(file, problems, howToRenew(value, dirname(file)))
  return value as Results
}

function versionOf(schema: string): number {
  return /^\d{1,9}$/.test(schema.slice(KIND.length)) ? Number(schema.slice(KIND.length)) : NaN
}

function readJson(file: string): unknown {
  const entry = entryOf(file)
  if (entry !== undefined && !entry.isFile() && !entry.isDirectory()) throw notResults(file, fileWords().noFileOfItsOwn)
  const size = entry === undefined ? null : tooLarge(entry, resultsLimits.fileSize)
  if (size !== null) throw notResults(file, size)
  const reading = parseJson(readTextFile(file).replace(/^\uFEFF/, ''))
  if ('failure' in reading) throw notResults(file, reading.failure)
  return reading.value
}
