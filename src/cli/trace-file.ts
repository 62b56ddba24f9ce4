import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { BYTE_ORDER_MARK } from './csv-text.ts'
import { onInterruption, whilePublishing } from './listening/listener.ts'
import { hasEnded, markInName } from './output/process-mark.ts'
import { reasonOf } from './read-text-file.ts'
import { notATrace, traceNotWritable } from './user-error.ts'

/**
 * A file that is written line by line, as long as it may become, and is there whole or not at all: the lines gather in a
 * file beside it, which takes its place at the end.
 */
export interface TraceFile {
  readonly write: (line: string) => void
  /** Puts the file in its place. */
  readonly publish: () => void
  /** Throws away what has been written, unless it has been published. */
  readonly discard: () => void
}

/** Characters that are written at a time. */
const PORTION = 1 << 16

/**
 * Claims `file` for a trace; throws a UserError at once when it could not be put there, or when something else is.
 * @param header the first line; what begins with the same names is a trace
 */
export function openTraceFile(file: string, header: string): TraceFile {
  const asUser = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error
      throw traceNotWritable(file, reasonOf(error))
    }
  }
  const place = asUser(() => demandFreeOrTrace(file))
  const drafts = join(dirname(place), `.${basename(place)}.partial-`)
  removeDraftsOfTheDead(drafts)
  const draft = `${drafts}${markInName()}`
  const forget = onInterruption({ remove: [draft] })
  const descriptor = asUser(() => openSync(draft, 'wx'))
  let isOpen = true
  let portion = BYTE_ORDER_MARK + header
  const flush = (): void => {
    asUser(() => writeFileSync(descriptor, portion))
    portion = ''
  }
  const close = (): void => {
    if (isOpen) closeSync(descriptor)
    isOpen = false
  }
  const discard = (): void => {
    close()
    rmSync(draft, { force: true })
  }
  return {
    write: (line) => {
      portion += line
      if (portion.length >= PORTION) flush()
    },
    publish: () => {
      flush()
      asUser(close)
      whilePublishing(file, () => asUser(() => renameSync(draft, place)))
      forget()
    },
    discard: () => {
      discard()
      forget()
    },
  }
}

/** Removes what runs have left that were killed while they wrote the same trace. */
function removeDraftsOfTheDead(drafts: string): void {
  try {
    const names = readdirSync(dirname(drafts)).filter((name) => name.startsWith(basename(drafts)))
    for (const name of names) {
      if (hasEnded(name.slice(basename(drafts).length))) rmSync(join(dirname(drafts), name), { force: true })
    }
  } catch {
    // what cannot be looked at or removed stays
  }
}

/** The place of the file: free, or taken by an earlier trace that may be written over. */
function demandFreeOrTrace(file: string): string {
  if (!existsSync(file)) return file
  if (statSync(file).isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' })
  if (!statSync(file).isFile()) throw notATrace(file)
  accessSync(file, constants.W_OK)
  const begins = beginningOf(file)
  if (begins !== '' && !/^\uFEFF(?:time[,;]date[,;]what|waktu[,;]tanggal[,;]peristiwa)[,;]/.test(begins))
    throw notATrace(file)
  return realpathSync(file)
}

function beginningOf(file: string): string {
  const bytes = Buffer.alloc(64)
  const descriptor = openSync(file, 'r')
  try {
    return bytes.toString('utf8', 0, readSync(descriptor, bytes))
  } finally {
    closeSync(descriptor)
  }
}
