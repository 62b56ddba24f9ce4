import { accessSync, constants, lstatSync, readdirSync, readFileSync, type BigIntStats } from 'node:fs'
import { dirname, join } from 'node:path'
import { outputNotReplaceable, outputNotWritable } from '../user-error.ts'
import { fileThere } from './file-there.ts'
import { isUnderfoot } from './is-underfoot.ts'
import { reasonOf } from '../read-text-file.ts'
import { outputWords } from '../words/output-words.ts'

/** Throws a UserError when the folder at `place` cannot give way to another one with all that is in it. */
export function demandReplaceable(place: string, folder: string): void {
  const { isRootOfDisk, isSomeoneElses, isUnderfoot: isOurFolder } = outputWords()
  const why = isMounted(place)
    ? isRootOfDisk
    : isHeldByFolderAbove(place)
      ? isSomeoneElses
      : // which Windows does not rename
        process.platform === 'win32' && isUnderfoot(place)
        ? isOurFolder
        : null
  if (why !== null) throw outputNotReplaceable(folder, why)
  demandMovable(place, folder, lstatSync(place, { bigint: true }))
}

/** A folder that is a mount point cannot be renamed. */
function isMounted(place: string): boolean {
  const above = dirname(place)
  return above === place || lstatSync(above).dev !== lstatSync(place).dev || mountPoints().includes(place)
}

/** Those of the same disk too, on Linux. */
function mountPoints(): string[] {
  try {
    const lines = readFileSync('/proc/self/mountinfo', 'utf8').split('\n')
    const unescaped = (path: string) =>
      path.replaceAll(/\\([0-7]{3})/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 8)))
    return lines.map((line) => unescaped(line.split(' ')[4] ?? ''))
  } catch {
    return []
  }
}

/** In a folder with the sticky bit, such as /tmp. */
function isHeldByFolderAbove(place: string): boolean {
  const user = process.geteuid?.()
  const above = lstatSync(dirname(place))
  if (user === undefined || user === 0 || (above.mode & 0o1000) === 0) return false
  return above.uid !== user && lstatSync(place).uid !== user
}

/** Throws when something in a folder could not be taken along. */
function demandMovable(path: string, folder: string, { dev }: BigIntStats): void {
  let names: string[]
  try {
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK)
    names = readdirSync(path)
  } catch (error) {
    if (!mayOpenUp(path)) throw outputNotWritable(folder, `${path}: ${reasonOf(error)}`)
    names = readdirSync(path)
  }
  for (const name of names) {
    const inside = join(path, name)
    const stats = fileThere(inside)
    if (stats === null) continue
    if (stats.dev !== dev) throw outputNotReplaceable(folder, outputWords().hasDiskIn(inside))
    if (stats.isDirectory()) demandMovable(inside, folder, stats)
  }
}

/** Whether a folder is the user's own, who may allow writing in it. */
function mayOpenUp(path: string): boolean {
  const user = process.geteuid?.()
  return user !== undefined && Number(fileThere(path)?.uid ?? -1) === user && (lstatSync(path).mode & 0o400) !== 0
}
