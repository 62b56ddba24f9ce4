import {
  chmodSync,
  chownSync,
  linkSync,
  lutimesSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  type BigIntStats,
} from 'node:fs'
import { join, parse } from 'node:path'
import { fileThere } from './file-there.ts'
import { makeFolders } from './make-folders.ts'
import { MANIFEST, ownFilesIn, type OwnFiles } from './own-files.ts'

/** A file of someone else whose name antrean needs, or one of antrean that someone has changed. Paths in the folder. */
export interface KeptFile {
  readonly path: string
  readonly keptAs: string
}

/**
 * Lets everything in `from` that is not antrean's stand in `to` as well: files under a second name (a hard link), so
 * that they are the same in both and take no room; folders and links made anew. What cannot have a second name is
 * left to moveOver. Nothing in `from` is changed.
 */
export function linkOver(from: string, to: string): KeptFile[] {
  return carry(from, to, linked)
}

/**
 * Takes `from` apart, once results are at `to`: what is antrean's is deleted, what stands in `to` as well loses this
 * name, and everything else moves there. At the end `from` is gone. When it is interrupted, it can be done again.
 */
export function moveOver(from: string, to: string): KeptFile[] {
  return carry(from, to, moved)
}

/** How something comes from one folder into the other. */
interface Way {
  /** Of antrean's own files. */
  readonly own: (source: string) => void
  /** Of a file or a link, under a name that is free. */
  readonly put: (source: string, target: string, stats: BigIntStats) => void
  /** Of what is already there. */
  readonly same: (source: string) => void
  readonly enter: (folder: string) => void
  readonly leave: (folder: string) => void
}

const linked: Way = {
  own: () => {},
  put: (source, target, stats) => {
    try {
      if (!stats.isSymbolicLink()) return linkSync(source, target)
      symlinkSync(readlinkSync(source), target)
      lutimesSync(target, secondsOf(stats.atimeNs), secondsOf(stats.mtimeNs))
    } catch (error) {
      if (!WITHOUT_LINKS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
  },
  same: () => {},
  enter: () => {},
  leave: () => {},
}

/** A disk without hard links, too many of them, or a file of someone else. */
const WITHOUT_LINKS = ['EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK', 'EISDIR', 'EINVAL']

const moved: Way = {
  own: unlinkSync,
  put: renameSync,
  same: unlinkSync,
  enter: (folder) => quietly(() => chmodSync(folder, 0o700)),
  leave: rmdirSync,
}

interface Carrying {
  readonly from: string
  readonly to: string
  readonly own: OwnFiles
  readonly way: Way
  readonly kept: KeptFile[]
}

function carry(from: string, to: string, way: Way): KeptFile[] {
  const carrying: Carrying = { from, to, own: ownFilesIn(from), way, kept: [] }
  carryFolder('', '', carrying)
  return carrying.kept
}

function carryFolder(path: string, target: string, carrying: Carrying): void {
  const { from, way } = carrying
  way.enter(join(from, path))
  for (const name of manifestLast(readdirSync(join(from, path)))) {
    carryEntry(path === '' ? name : `${path}/${name}`, target === '' ? name : `${target}/${name}`, carrying)
  }
  way.leave(join(from, path))
}

/** Without the manifest nobody knows what is antrean's, so it goes last. */
function manifestLast(names: readonly string[]): string[] {
  return [...names.filter((name) => name !== MANIFEST), ...names.filter((name) => name === MANIFEST)]
}

function carryEntry(path: string, wanted: string, carrying: Carrying): void {
  const { from, to, own, way, kept } = carrying
  const source = join(from, path)
  const stats = fileThere(source)
  if (stats === null) return
  if (stats.isFile() && own.has(path)) return way.own(source)
  const { target, there } = placeFor(source, stats, wanted, to)
  if (target !== wanted && !there) kept.push({ path, keptAs: target })
  if (stats.isDirectory()) return carryInto(path, target, { stats, isNew: !there }, carrying)
  if (there) way.same(source)
  else way.put(source, join(to, target), stats)
}

function carryInto(
  path: string,
  target: string,
  { stats, isNew }: { readonly stats: BigIntStats; readonly isNew: boolean },
  carrying: Carrying,
): void {
  const folder = join(carrying.to, target)
  if (isNew) makeFolders(folder)
  carryFolder(path, target, carrying)
  if (!isNew) return
  // What is antrean's own and holds nothing else has no reason to be there.
  if (carrying.own.hasFolder(path) && removedIfEmpty(folder)) return
  likeBefore(folder, stats)
}

function removedIfEmpty(folder: string): boolean {
  if (readdirSync(folder).length > 0) return false
  rmdirSync(folder)
  return true
}

/** Where something goes: to its own name, or to the first one behind it that is free, or where it already is. */
function placeFor(
  source: string,
  stats: BigIntStats,
  wanted: string,
  to: string,
): { readonly target: string; readonly there: boolean } {
  for (let turn = 0; ; turn++) {
    const target = turn === 0 ? wanted : keptName(wanted, turn)
    const found = fileThere(join(to, target))
    if (found === null) return { target, there: false }
    if (isSame(source, stats, join(to, target), found)) return { target, there: true }
  }
}

/** `summary.md` is kept as `summary.kept.md`, then as `summary.kept-2.md`. */
function keptName(path: string, turn: number): string {
  const { dir, name, ext } = parse(path)
  const base = `${name}.kept${turn === 1 ? '' : `-${turn}`}${ext}`
  return dir === '' ? base : `${dir}/${base}`
}

function isSame(source: string, stats: BigIntStats, target: string, found: BigIntStats): boolean {
  if (stats.isDirectory() || found.isDirectory()) return stats.isDirectory() && found.isDirectory()
  if (stats.isSymbolicLink() || found.isSymbolicLink()) {
    return stats.isSymbolicLink() && found.isSymbolicLink() && readlinkSync(source) === readlinkSync(target)
  }
  return stats.ino === found.ino && stats.dev === found.dev
}

/** Gives a folder the owner, the rights and the times of another one. */
function likeBefore(folder: string, { uid, gid, mode, atimeNs, mtimeNs }: BigIntStats): void {
  const { uid: ownUid, gid: ownGid } = fileThere(folder)!
  // only a privileged user can, and only such a one meets it often
  if (uid !== ownUid || gid !== ownGid) quietly(() => chownSync(folder, Number(uid), Number(gid)))
  chmodSync(folder, Number(mode & 0o7777n))
  utimesSync(folder, secondsOf(atimeNs), secondsOf(mtimeNs))
}

const secondsOf = (nanoseconds: bigint): number => Number(nanoseconds) / 1e9

function quietly(attempt: () => void): void {
  try {
    attempt()
  } catch {
    // it stays as it is
  }
}
