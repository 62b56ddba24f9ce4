import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { visibleJson } from '../../scenario/text/visible-text.ts'

export const MANIFEST = 'manifest.json'

/** What the command page leaves, which has no results beside it. */
export const PAGE = 'page.html'

/** What antrean wrote into a folder, as the manifest there says it. Paths are relative, with forward slashes. */
export interface OwnFiles {
  /** Whether the folder holds results at all. */
  readonly isResults: boolean
  /** The scenario file that the results are of; null when it is not said. */
  readonly scenarioFile: string | null
  /** Whether a file is antrean's, and as antrean left it. */
  readonly has: (path: string) => boolean
  /** Whether antrean made a folder. */
  readonly hasFolder: (path: string) => boolean
}

interface Manifest {
  readonly scenarioFile: string | null
  /** The study (solve, sweep, ...) that the answer in the folder is of; null for results of run or compare. */
  readonly study: string | null
  readonly files: readonly string[]
  /** SHA-256 of the files, hex; older manifests have none. */
  readonly hashes: Readonly<Record<string, unknown>>
}

export function ownFilesIn(folder: string): OwnFiles {
  const { files, hashes, scenarioFile, study } = readManifest(folder)
  const listed = new Set(files)
  const folders = new Set(files.flatMap(foldersAbove))
  return {
    isResults: listed.has('results.json') || listed.has(PAGE) || (study !== null && listed.has(`${study}.json`)),
    scenarioFile,
    has: (path) => listed.has(path) && isUnchanged(join(folder, path), path, hashes[path]),
    hasFolder: (path) => folders.has(path),
  }
}

/** The text of a manifest with the facts given; `hashes` are those of all files but itself. */
export function manifestText(facts: object, hashes: ReadonlyMap<string, string>): string {
  const files = [...hashes.keys(), MANIFEST].toSorted()
  const textWith = (own: string) => {
    const all = Object.fromEntries(files.map((path) => [path, hashes.get(path) ?? own]))
    return `${visibleJson(JSON.stringify({ ...facts, files, hashes: all }, null, 2))}\n`
  }
  return textWith(hashOf(textWith(NO_HASH)))
}

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Stands in a manifest for its own hash while that is made. */
const NO_HASH = '0'.repeat(64)

function isUnchanged(file: string, path: string, hash: unknown): boolean {
  if (typeof hash !== 'string') return true
  try {
    if (path !== MANIFEST) return hashOf(readFileSync(file)) === hash
    return hashOf(readFileSync(file, 'utf8').replace(hash, NO_HASH)) === hash
  } catch {
    return false
  }
}

function readManifest(folder: string): Manifest {
  const { files, hashes, scenarioFile, study } = parsedManifest(folder)
  return {
    files: Array.isArray(files) ? files.filter((path) => typeof path === 'string') : [],
    hashes: typeof hashes === 'object' && hashes !== null ? { ...hashes } : {},
    scenarioFile: typeof scenarioFile === 'string' ? scenarioFile : null,
    study: typeof study === 'string' ? study : null,
  }
}

function parsedManifest(folder: string): Partial<Record<keyof Manifest, unknown>> {
  try {
    return Object(JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'))) as Partial<Manifest>
  } catch {
    return {}
  }
}

function foldersAbove(path: string): string[] {
  const above = posix.dirname(path)
  return above === '.' || above === '/' ? [] : [above, ...foldersAbove(above)]
}
