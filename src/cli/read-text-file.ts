import { existsSync, readdirSync, readFileSync, statSync, type Stats } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { sayLimit, type Limit } from '../limits/limit.ts'
import { nearestWord } from '../scenario/text/nearest-word.ts'
import { fileUnreadable } from './user-error.ts'

/**
 * The text of a UTF-8 file; throws a UserError of one line that says why it cannot be read.
 *
 * @param size in MB; what is larger is refused before it is read
 */
export function readTextFile(file: string, size?: Limit): string {
  const reading = tryReadText(file, size)
  if (typeof reading === 'string') return reading
  throw fileUnreadable(file, reading.failure)
}

/** The text of a UTF-8 file, or why it cannot be read. */
export function tryReadText(file: string, size?: Limit): string | { readonly failure: string } {
  try {
    const about = statSync(file)
    const refusal = notAFile(about) ?? tooLarge(about, size)
    if (refusal !== null) return { failure: refusal }
    const bytes = readFileSync(file)
    const isUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe || bytes.includes(0)
    return isUtf16 ? notUtf8 : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT')
      return { failure: `there is no such file${noBackslash(file)}${didYouMean(nearestFile(file))}` }
    return code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? notUtf8 : { failure: reasonOf(error) }
  }
}

const notUtf8 = { failure: 'it is not UTF-8 text; save it again as UTF-8 (in a spreadsheet: "CSV UTF-8")' }

/** Why something is no file that can be read to its end: a pipe or a device may never end. */
function notAFile(about: Stats): string | null {
  if (about.isFile()) return null
  if (about.isDirectory()) return 'it is a folder, not a file'
  const what = about.isFIFO() ? 'a pipe' : about.isSocket() ? 'a socket' : 'a device'
  return `it is ${what}, not a file; save what comes from it to a file first`
}

const BYTES_PER_MB = 1_000_000

/** Why a file is not read for its size; null where it is small enough. */
export function tooLarge({ size }: Pick<Stats, 'size'>, largest: Limit | undefined): string | null {
  const megabytes = size / BYTES_PER_MB
  return largest === undefined || megabytes <= largest.most ? null : sayLimit(largest, megabytes)
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return (code === undefined ? undefined : reasons[code]) ?? message
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a file of that name is in the way',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk space that you are allowed is used up',
  EFBIG: 'the file would be larger than is allowed here',
  EIO: 'the disk or device reports an error',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'a folder on the way to it is not there',
  ENOTEMPTY: 'a folder with files is in the way',
  EBUSY: 'another program uses it',
  ELOOP: 'links lead in a circle',
  ERR_INVALID_ARG_VALUE: 'no file can have such a name',
}

/** For a path as Windows has it, on a system where a backslash is a letter of a name. */
function noBackslash(file: string): string {
  return isOfWindows(file) ? '; here folders are separated by /, not by a backslash' : ''
}

function isOfWindows(file: string): boolean {
  return process.platform !== 'win32' && file.includes('\\')
}

function nearestFile(file: string): string | undefined {
  if (isOfWindows(file)) {
    const path = file.replaceAll('\\', '/')
    return existsSync(path) ? path : nearestFile(path)
  }
  const folder = dirname(file)
  try {
    const name = nearestWord(basename(file), readdirSync(folder))
    return name === undefined ? undefined : join(folder, name)
  } catch {
    return undefined
  }
}

function didYouMean(name: string | undefined): string {
  return name === undefined ? '' : ` (did you mean ${name}?)`
}
