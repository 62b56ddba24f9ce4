import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { makeFolders } from './make-folders.ts'
import { isStillThere, markOfThisProcess, type ProcessMark } from './process-mark.ts'

/** Another process that has a lock, or had it. */
export interface Holder {
  readonly mark: ProcessMark
  /** False when it cannot be seen from here whether the process is still there. */
  readonly isSeen: boolean
}

/**
 * Takes a lock, with the folder in which it lies: a file that says which process has it. That of a process that is
 * no more is taken over. Returns who has it, or null when this process does.
 */
export function takeLock(file: string): Holder | null {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (create(file)) return null
    const text = read(file)
    if (text === null) continue
    const mark = parse(text)
    const isThere = mark === null ? false : isStillThere(mark)
    if (mark !== null && isThere !== false) return { mark, isSeen: isThere === true }
    // It may have been begun a moment ago by one that has not said yet who it is.
    if (mark === null && attempt === 0) sleep(200)
    else takeAway(file, text)
  }
  return { mark: markOfThisProcess(), isSeen: false }
}

const ATTEMPTS = 20

function create(file: string): boolean {
  makeFolders(dirname(file))
  try {
    writeFileSync(file, JSON.stringify(markOfThisProcess()), { flag: 'wx' })
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // the folder goes when the one who had it leaves
    if (code === 'EEXIST' || code === 'ENOENT') return false
    throw error
  }
}

/** Takes the lock away if it still says `text`: another one may have taken it over in between. */
function takeAway(file: string, text: string): void {
  const aside = `${file}-${randomBytes(4).toString('hex')}`
  try {
    renameSync(file, aside)
    if (read(aside) === text) rmSync(aside, { force: true })
    else renameSync(aside, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/** Deletes what a process has left that was killed while it took a lock over; only for the one who has the lock. */
export function removeAsides(file: string): void {
  for (const name of readdirSync(dirname(file))) {
    if (name.startsWith(`${basename(file)}-`)) rmSync(join(dirname(file), name), { force: true })
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function parse(text: string): ProcessMark | null {
  try {
    const mark = JSON.parse(text) as ProcessMark | null
    return Number.isInteger(mark?.pid) && typeof mark?.host === 'string' ? mark : null
  } catch {
    return null
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
