import { existsSync, readdirSync, readFileSync, statSync, type Stats } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { sayLimit, type Limit } from '../limits/limit.ts'
import { nearestWord } from '../scenario/text/nearest-word.ts'
import { fileUnreadable } from './user-error.ts'
import { nearestHint } from './nearest-hint.ts'
import { fileWords } from './words/file-words.ts'
import { programLanguage } from './words/program-language.ts'

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
    return isUtf16 ? notUtf8() : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT')
      return { failure: `${fileWords().noSuchFile}${noBackslash(file)}${nearestHint(nearestFile(file), '')}` }
    return code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? notUtf8() : { failure: reasonOf(error) }
  }
}

const notUtf8 = () => ({ failure: fileWords().notUtf8 })

/** Why something is no file that can be read to its end: a pipe or a device may never end. */
function notAFile(about: Stats): string | null {
  if (about.isFile()) return null
  const { isFolder, isNoFile, pipe, socket, device } = fileWords()
  if (about.isDirectory()) return isFolder
  return isNoFile(about.isFIFO() ? pipe : about.isSocket() ? socket : device)
}

const BYTES_PER_MB = 1_000_000

/** Why a file is not read for its size; null where it is small enough. */
export function tooLarge({ size }: Pick<Stats, 'size'>, largest: Limit | undefined): string | null {
  const megabytes = size / BYTES_PER_MB
  return largest === undefined || megabytes <= largest.most ? null : sayLimit(largest, megabytes, programLanguage())
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return code !== undefined && Object.hasOwn(reasons, code) ? fileWords()[reasons[code as Code]] : message
}

const reasons = {
  EACCES: 'permissionDenied',
  EPERM: 'permissionDenied',
  EISDIR: 'isFolder',
  ENOTDIR: 'partIsFile',
  EEXIST: 'fileInTheWay',
  EROFS: 'readOnly',
  ENOSPC: 'diskFull',
  EDQUOT: 'quotaUsedUp',
  EFBIG: 'fileTooLarge',
  EIO: 'diskError',
  EMFILE: 'tooManyOpen',
  ENAMETOOLONG: 'nameTooLong',
  ENOENT: 'noFolder',
  ENOTEMPTY: 'folderNotEmpty',
  EBUSY: 'isBusy',
  ELOOP: 'linksInCircle',
  ERR_INVALID_ARG_VALUE: 'noSuchName',
} as const satisfies Readonly<Record<string, keyof ReturnType<typeof fileWords>>>

type Code = keyof typeof reasons

/** For a path as Windows has it, on a system where a backslash is a letter of a name. */
function noBackslash(file: string): string {
  return isOfWindows(file) ? fileWords().noBackslash : ''
}

function isOfWindows(file: string): boolean {
  return process.platform !== 'win32' && file.includes('\\')
}

/** The file that is called so, but for its ending. */
function withEnding(name: string, names: readonly string[]): string | undefined {
  return ['.yaml', '.yml', '.json', '.csv'].map((ending) => `${name}${ending}`).find((each) => names.includes(each))
}

function nearestFile(file: string): string | undefined {
  if (isOfWindows(file)) {
    const path = file.replaceAll('\\', '/')
    return existsSync(path) ? path : nearestFile(path)
  }
  const folder = dirname(file)
  try {
    const names = readdirSync(folder)
    const name = withEnding(basename(file), names) ?? nearestWord(basename(file), names)
    return name === undefined ? undefined : join(folder, name)
  } catch {
    return undefined
  }
}
