import { realpathSync, readlinkSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileThere } from './file-there.ts'

/** Where a folder is, or would be. */
export interface Place {
  /** Absolute, all links that exist followed. */
  readonly path: string
  /** Where a link leads to that leads to nothing; null for all else. */
  readonly missingTarget: string | null
}

/** Follows links, so that the folder itself is replaced and never the link to it. Throws what the system throws. */
export function placeOf(folder: string): Place {
  let path = resolve(folder)
  for (let links = 0; links < MOST_LINKS; links++) {
    const found = fileThere(path)
    if (found === null) return { path, missingTarget: links === 0 ? null : path }
    if (!found.isSymbolicLink() || leadsSomewhere(path)) return { path: realpathSync.native(path), missingTarget: null }
    path = resolve(realpathSync.native(dirname(path)), readlinkSync(path))
  }
  throw Object.assign(new Error('too many links'), { code: 'ELOOP' })
}

const MOST_LINKS = 40

function leadsSomewhere(link: string): boolean {
  try {
    realpathSync.native(link)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
