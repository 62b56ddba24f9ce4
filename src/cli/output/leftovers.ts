import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { moveOver } from './carry-over.ts'
import { fileThere } from './file-there.ts'
import { freeName } from './free-name.ts'
import { removeTree } from './remove-tree.ts'
import type { Workspace } from './workspace.ts'
import { outputWords } from '../words/output-words.ts'

/**
 * Puts right what a run that was killed has left, once the lock is taken: results that had just given way come back
 * when none have taken their place; what was still to be tidied up is. Can be interrupted and done again. Returns what
 * was done, one line each.
 */
export function settleLeftovers(place: string, { draft, former }: Workspace): string[] {
  const said: string[] = []
  // The draft is whole when results give way, and goes at the end: that it is there says that they have not been replaced.
  const wasReplaced = !existsSync(draft)
  if (existsSync(former)) said.push(wasReplaced ? finish(former, place) : bringBack(former, place))
  if (!wasReplaced) {
    const bytes = sizeOf(draft)
    removeTree(draft)
    said.push(outputWords().deletedUnfinished(inMegabytes(bytes)))
  }
  return said
}

/** Whether results are only in the workspace, because a run was killed while it replaced them. */
export function areSetAside(place: string, { draft, former }: Workspace): boolean {
  return existsSync(former) && existsSync(draft) && fileThere(place) === null
}

function bringBack(former: string, place: string): string {
  try {
    rmdirSync(place)
  } catch {
    // not there, as it should be, or something is in it
  }
  const back = fileThere(place) === null ? place : freeName(place, 'earlier')
  renameSync(former, back)
  const { broughtBack, broughtBackAs } = outputWords()
  return back === place ? broughtBack : broughtBackAs(back)
}

/** What someone may miss is kept, also where the results that took over have been deleted since. */
function finish(former: string, place: string): string {
  const isThere = fileThere(place)?.isDirectory() === true
  const to = isThere ? place : freeName(place, 'earlier')
  if (!isThere) mkdirSync(to)
  moveOver(former, to)
  if (!isThere && readdirSync(to).length === 0) rmdirSync(to)
  return outputWords().finishedBegun
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? sizeOf(path) : Number(fileThere(path)?.size ?? 0)
    })
    .reduce((sum, size) => sum + size, 0)
}

function inMegabytes(bytes: number): string {
  return bytes < 1e6 ? outputWords().lessThanOneMegabyte : `${Math.round(bytes / 1e6)} MB`
}
