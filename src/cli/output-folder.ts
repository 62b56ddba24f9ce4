import { randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { onInterruption, whilePublishing } from './listening/listener.ts'
import { reasonOf } from './read-text-file.ts'
import { outputNotOurs, outputNotWritable } from './user-error.ts'

/**
 * A folder of results, written whole or not at all: files gather in a folder beside it, which takes its place
 * when all are there. Results of an earlier run give way; files that someone else put among them stay.
 */
export interface OutputFolder {
  /** Adds a file; `path` is relative to the folder, with forward slashes. */
  readonly write: (path: string, content: string | Uint8Array) => void
  /** Writes manifest.json with the facts given and the list of files, and puts the folder in its place. */
  readonly publish: (facts: object) => void
  /** Throws away what has been written, unless it has been published. */
  readonly discard: () => void
}

const manifestName = 'manifest.json'

/** Claims `folder` for results; throws a UserError at once when they could not be put there. */
export function openOutputFolder(folder: string): OutputFolder {
  const place = existsSync(folder) ? realpathSync(folder) : resolve(folder)
  demandFreeOrOurs(place, folder)
  const draft = siblingOf(place, 'partial')
  const forget = onInterruption({ remove: [draft] })
  asUser(folder, () => {
    mkdirSync(dirname(place), { recursive: true })
    mkdirSync(draft)
  })
  const discard = (): void => rmSync(draft, { recursive: true, force: true })
  const files: string[] = []
  const write = (path: string, content: string | Uint8Array): void =>
    asUser(folder, () => {
      mkdirSync(dirname(join(draft, path)), { recursive: true })
      writeFileSync(join(draft, path), content)
      files.push(path)
    })
  const publish = (facts: object): void => {
    write(manifestName, `${JSON.stringify({ ...facts, files: [...files, manifestName].toSorted() }, null, 2)}\n`)
    whilePublishing(folder, () => asUser(folder, () => takePlace(draft, place)))
    forget()
  }
  return { write, publish, discard }
}

/** A folder may be replaced when it is empty or its manifest says that antrean made it. */
function demandFreeOrOurs(place: string, folder: string): void {
  if (!existsSync(place)) return
  asUser(folder, () => {
    if (!statSync(place).isDirectory()) throw Object.assign(new Error('a file is in the way'), { code: 'EEXIST' })
    readdirSync(place)
  })
  if (readdirSync(place).length > 0 && !filesOfManifest(place).includes('results.json')) throw outputNotOurs(folder)
}

/** A hidden folder beside `place`, on the same disk, so that renaming is all it takes to swap them. */
function siblingOf(place: string, role: 'partial' | 'former'): string {
  return join(dirname(place), `.${basename(place)}.${role}-${randomBytes(4).toString('hex')}`)
}

function takePlace(draft: string, place: string): void {
  if (!existsSync(place)) {
    renameSync(draft, place)
    return
  }
  const former = siblingOf(place, 'former')
  mkdirSync(former)
  renameSync(place, join(former, 'results'))
  try {
    renameSync(draft, place)
  } catch (error) {
    renameSync(join(former, 'results'), place)
    rmSync(former, { recursive: true, force: true })
    throw error
  }
  keepForeignFiles(join(former, 'results'), place)
  rmSync(former, { recursive: true, force: true })
}

/** Moves what antrean did not write from the former results to the new ones. */
function keepForeignFiles(former: string, place: string): void {
  const own = new Set(filesOfManifest(former))
  for (const entry of readdirSync(former, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue
    const path = join(entry.parentPath, entry.name).slice(former.length + 1)
    const target = join(place, path)
    if (own.has(path.replaceAll('\\', '/')) || existsSync(target)) continue
    mkdirSync(dirname(target), { recursive: true })
    renameSync(join(former, path), target)
  }
}

function filesOfManifest(folder: string): readonly string[] {
  try {
    const { files } = JSON.parse(readFileSync(join(folder, manifestName), 'utf8')) as { files?: unknown }
    return Array.isArray(files) ? files : []
  } catch {
    return []
  }
}

/** Does what may be refused by the system, and says so as a user's matter. */
function asUser<T>(folder: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    throw outputNotWritable(folder, reasonOf(error))
  }
}
