import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it that are missing; returns the highest that was made, or undefined when all were
 * there. Where the system refuses in an odd way (ENOENT in /proc), Node's `recursive` never returns; this throws.
 */
export function makeFolders(folder: string): string | undefined {
  // Another process may remove an empty folder just made; it does so once.
  for (let attempt = 1; ; attempt++) {
    try {
      return makeWithThoseAbove(folder)
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' || attempt === ATTEMPTS) throw error
    }
  }
}

const ATTEMPTS = 3

function makeWithThoseAbove(folder: string): string | undefined {
  try {
    return makeOne(folder)
  } catch (error) {
    const above = dirname(folder)
    if (codeOf(error) !== 'ENOENT' || above === folder) throw error
    const highest = makeWithThoseAbove(above)
    return [highest, makeOne(folder)].find((made) => made !== undefined)
  }
}

/** Returns it when it was made, undefined when it was there. */
function makeOne(folder: string): string | undefined {
  try {
    mkdirSync(folder)
    return folder
  } catch (error) {
    // a disk that can only be read says so before it says that the folder is there
    if (codeOf(error) !== 'ENOENT' && isFolder(folder)) return undefined
    throw error
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code
}
