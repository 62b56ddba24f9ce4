import { realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'

/**
 * Where a file lies that a scenario names, or why it is not read. A scenario may have come from somebody else: what lies
 * outside its folder, also behind a link, is read only where the user allows it.
 *
 * @param folder that of the scenario
 */
export function namedFile(folder: string, name: string, allowOutside: boolean): string | { readonly failure: string } {
  if (/^[a-z]{2,}:\/\//i.test(name))
    return { failure: 'it is an address of the web; save the file beside the scenario' }
  if (/^~[^\\/]*[\\/]/.test(name)) return { failure: '"~" does not stand for a folder here; write the path in full' }
  const file = resolve(folder, name)
  if (allowOutside || isWithin(realPath(folder), realPath(file))) return file
  const where = isWithin(resolve(folder), file) ? 'it is a link to a place' : 'it lies'
  return { failure: `${where} outside the folder of the scenario; copy it there, or allow it with --allow-outside` }
}

/** Without links; of what is not there, the path as it is, behind the links of its nearest folder that is there. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = resolve(path, '..')
    return parent === path ? path : resolve(realPath(parent), relative(parent, path))
  }
}

function isWithin(folder: string, file: string): boolean {
  const way = relative(folder, file)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
