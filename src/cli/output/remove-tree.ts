import { chmodSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Deletes a folder with all that is in it, also where folders in it are read-only. */
export function removeTree(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    openUp(folder)
    rmSync(folder, { recursive: true, force: true })
  }
}

function openUp(folder: string): void {
  chmodSync(folder, 0o700)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) openUp(join(folder, entry.name))
  }
}
