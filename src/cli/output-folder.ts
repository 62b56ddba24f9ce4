import { chmodSync, existsSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { once } from '../scenario/once.ts'
import { addAll } from '../scenario/text/add-all.ts'
import { onInterruption, whilePublishing } from './listening/listener.ts'
import { linkOver, moveOver, type KeptFile } from './output/carry-over.ts'
import { demandReplaceable } from './output/demand-replaceable.ts'
import { fileThere } from './output/file-there.ts'
import { freeName } from './output/free-name.ts'
import { isUnderfoot } from './output/is-underfoot.ts'
import { areSetAside, settleLeftovers } from './output/leftovers.ts'
import { makeFolders } from './output/make-folders.ts'
import { hashOf, MANIFEST, manifestText, ownFilesIn } from './output/own-files.ts'
import { placeOf } from './output/place-of.ts'
import { removeTree } from './output/remove-tree.ts'
import { removeAsides, takeLock } from './output/take-lock.ts'
import { workspaceOf, type Workspace } from './output/workspace.ts'
import { reasonOf } from './read-text-file.ts'
import {
  outputBusy,
  outputElsewhere,
  outputNotOurs,
  outputNotReplaceable,
  outputNotWritable,
  outputOfAnother,
} from './user-error.ts'
import { outputWords } from './words/output-words.ts'

/**
 * A folder of results, written whole or not at all. Results of an earlier run give way; what someone else put among
 * them stays.
 *
 * Files gather in a draft in a workspace beside the folder. When all are there, what is not antrean's gets a second
 * name in the draft; so the draft is all that the folder is to be. Then the folder is renamed into the workspace, and
 * the draft to where it was. Only between these two, if the program is killed there, is there no folder: the next run
 * into it, or `report`, brings back what gave way. At every other instant the folder is there, as it was or as it is
 * to be; what is left in the workspace is dealt with by the next run. (No call of Node exchanges two folders at once,
 * and to write the files one by one into the folder would leave a mixture at each of a hundred instants.)
 */
export interface OutputFolder {
  /** Adds a file; `path` is relative to the folder, with forward slashes. */
  readonly write: (path: string, content: string | Uint8Array) => void
  /** Writes manifest.json with the facts given and the list of files, and puts the folder in its place. */
  readonly publish: (facts: object) => void
  /** Throws away what has been written, unless it has been published, and lets others write. */
  readonly discard: () => void
}

export interface OutputOptions {
  /** Tells the user a line that is no error. */
  readonly tell?: (line: string) => void
  /** Scenario file whose results alone may be replaced; left out where the user has named the folder. */
  readonly onlyOf?: string
}

/** Claims `folder` for results; throws a UserError at once when they could not be put there. */
export function openOutputFolder(folder: string, { tell = () => {}, onlyOf }: OutputOptions = {}): OutputFolder {
  const { place, workspace, foldersMade, release } = claim(folder, (line) => tell(`${folder}: ${line}`))
  const { draft, lock } = workspace
  const forget = onInterruption({ remove: [draft, lock], removeIfEmpty: [workspace.folder, ...foldersMade] })
  const discard = (): void => {
    release()
    forget()
  }
  try {
    demandFreeOrOurs(place, folder, onlyOf)
    asUser(folder, () => makeDraft(workspace, place))
  } catch (error) {
    discard()
    throw error
  }
  const hashes = new Map<string, string>()
  const write = (path: string, content: string | Uint8Array): void =>
    asUser(folder, () => {
      const file = join(workspace.draft, path)
      makeFolders(dirname(file))
      writeFileSync(file, content)
      hashes.set(path, hashOf(content))
    })
  const publish = (facts: object): void => {
    const manifest = manifestText(facts, hashes)
    asUser(folder, () => writeFileSync(join(workspace.draft, MANIFEST), manifest))
    whilePublishing(folder, () => asUser(folder, () => takePlace(workspace, place, { folder, tell })))
    if (isUnderfoot(place)) tell(`${folder}: ${outputWords().workFolderIsNew}`)
    discard()
  }
  return { write, publish, discard }
}

/** Brings back results that a run, when it was killed, had set aside for its own; does nothing when they are there. */
export function restoreResults(folder: string, tell: (line: string) => void): void {
  asUser(folder, () => {
    const { path } = placeOf(folder)
    if (areSetAside(path, workspaceOf(path))) claim(folder, (line) => tell(`${folder}: ${line}`)).release()
  })
}

interface Claim {
  readonly place: string
  readonly workspace: Workspace
  /** Those above the place that were not there, the lowest first. */
  readonly foldersMade: readonly string[]
  readonly release: () => void
}

/** Makes sure that nobody else writes into a folder, and deals with what dead runs have left. */
function claim(folder: string, tell: (line: string) => void): Claim {
  const { place, workspace } = asUser(folder, () => {
    const { path, missingTarget } = placeOf(folder)
    const beside = workspaceOf(path)
    if (missingTarget !== null && !areSetAside(path, beside)) {
      throw outputNotWritable(folder, outputWords().linkToNothing(missingTarget))
    }
    return { place: path, workspace: beside }
  })
  if (!existsSync(workspace.former)) demandFreeOrOurs(place, folder)
  const highest = asUser(folder, () => makeFolders(dirname(place)))
  const foldersMade = highest === undefined ? [] : foldersUpTo(dirname(place), highest)
  takeLockOf(place, folder, workspace)
  const release = (): void => {
    if (existsSync(workspace.lock)) leave(workspace)
    removeEmpty(foldersMade)
  }
  try {
    asUser(folder, () => {
      for (const line of settleLeftovers(place, workspace)) tell(line)
    })
  } catch (error) {
    release()
    throw error
  }
  return { place, workspace, foldersMade, release: once(release) }
}

function takeLockOf(place: string, folder: string, workspace: Workspace): void {
  let holder
  try {
    holder = takeLock(workspace.lock)
  } catch (error) {
    if (!existsSync(place)) throw systemError(folder, error)
    throw outputNotReplaceable(folder, outputWords().aboveNotWritable(reasonOf(error)))
  }
  if (holder !== null) throw outputBusy(folder, holder, workspace.lock)
}

/** Makes the draft; throws when no folder of the name that it is to have could stand on this disk. */
function makeDraft({ draft }: Workspace, place: string): void {
  const trial = join(draft, basename(place))
  makeFolders(trial)
  rmdirSync(trial)
}

/** Leaves the workspace to others, and nothing in it unless that could not be dealt with. */
function leave({ folder, lock, draft }: Workspace): void {
  removeTree(draft)
  removeAsides(lock)
  rmSync(lock, { force: true })
  removeEmpty([folder])
}

/** A folder and those above it, up to `last`. */
function foldersUpTo(folder: string, last: string): string[] {
  const isBelow = folder !== last && folder.startsWith(`${last}${sep}`)
  return isBelow ? [folder, ...foldersUpTo(dirname(folder), last)] : [folder]
}

/** Removes folders as far as they are empty, each of which may be in the next. */
function removeEmpty(folders: readonly string[]): void {
  try {
    for (const folder of folders) rmdirSync(folder)
  } catch {
    // something is in it, and in those above
  }
}

/** A folder may be replaced when it is empty, or its manifest says that antrean made it and nothing stands against it. */
function demandFreeOrOurs(place: string, folder: string, onlyOf?: string): void {
  asUser(folder, () => {
    const found = fileThere(place)
    if (found === null) return
    if (!found.isDirectory()) throw Object.assign(new Error('a file is in the way'), { code: 'EEXIST' })
    if (readdirSync(place).length > 0) {
      const { isResults, scenarioFile } = ownFilesIn(place)
      if (!isResults) throw outputNotOurs(folder)
      if (onlyOf !== undefined && scenarioFile !== null && scenarioFile !== onlyOf) {
        throw outputOfAnother(folder, scenarioFile)
      }
    }
    demandReplaceable(place, folder)
  })
}

/** Puts the draft in its place, with all that is not antrean's there. */
function takePlace(workspace: Workspace, place: string, { folder, tell }: Told): void {
  const { draft, former } = workspace
  const before = fileThere(place)
  const kept: KeptFile[] = []
  try {
    if (before !== null) {
      addAll(kept, linkOver(place, draft))
      chmodSync(draft, Number(before.mode & 0o7777n))
      renameSync(place, former)
    }
    putOrBringBack(workspace, place)
  } catch (error) {
    // Nobody has to simulate again because a program has a file open.
    const elsewhere = freeName(place, 'new')
    renameSync(draft, elsewhere)
    throw outputElsewhere(folder, reasonOf(error), elsewhere)
  }
  if (before !== null) addAll(kept, tidyUp(former, place, { folder, tell }))
  for (const { path, keptAs } of kept) {
    tell(`${folder}: ${outputWords().keptAs(path, keptAs)}`)
  }
}

/** Whom to tell what about which folder. */
interface Told {
  readonly folder: string
  readonly tell: (line: string) => void
}

function putOrBringBack({ draft, former }: Workspace, place: string): void {
  try {
    renameSync(draft, place)
  } catch (error) {
    if (existsSync(former)) renameSync(former, place)
    throw error
  }
}

/** The results are in their place; what cannot be done now is left to the next run. */
function tidyUp(former: string, place: string, { folder, tell }: Told): KeptFile[] {
  try {
    return moveOver(former, place)
  } catch (error) {
    tell(`${folder}: ${outputWords().earlierStillIn(former, reasonOf(error))}`)
    return []
  }
}

/** Does what may be refused by the system, and says so as a user's matter. */
function asUser<T>(folder: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw systemError(folder, error)
  }
}

function systemError(folder: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  return code === undefined ? error : outputNotWritable(folder, reasonOf(error))
}
