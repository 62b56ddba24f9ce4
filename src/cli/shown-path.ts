import { basename, isAbsolute, relative, resolve } from 'node:path'

/** A file as results name it: by its path in the working folder, or by its name alone, so that no folder above is told. */
export function shownPath(file: string, workingFolder: string = process.cwd()): string {
  const path = relative(workingFolder, resolve(workingFolder, file))
  const isInside = path !== '' && !isAbsolute(path) && path.split(/[\\/]/)[0] !== '..'
  return isInside ? path.replaceAll('\\', '/') : basename(path)
}
