import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

interface KeptFolder {
  readonly path: string
  readonly bytes: number
  /** When it was used last, milliseconds. */
  readonly used: number
}

/**
 * Removes the folders that were not used for the longest time until those that stay have room.
 *
 * @param root whose folders have folders of kept records
 */
export function makeRoom(root: string, mostBytes: number): void {
  const folders = foldersIn(root).flatMap((path) => foldersIn(path).map(keptFolder))
  let bytes = folders.reduce((sum, folder) => sum + folder.bytes, 0)
  for (const { path, bytes: own } of folders.toSorted((a, b) => a.used - b.used)) {
    if (bytes <= mostBytes) break
    rmSync(path, { recursive: true, force: true })
    bytes -= own
  }
  for (const path of foldersIn(root)) if (foldersIn(path).length === 0) rmSync(path, { recursive: true, force: true })
}

function keptFolder(path: string): KeptFolder {
  const files = readdirSync(path).map((name) => statSync(join(path, name)))
  return {
    path,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    used: files.reduce((latest, { mtimeMs }) => Math.max(latest, mtimeMs), statSync(path).mtimeMs),
  }
}

function foldersIn(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(path, name))
}
