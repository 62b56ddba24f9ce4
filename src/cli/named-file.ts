import { realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { fileWords } from './words/file-words.ts'

/**
 * Where a file lies that a scenario names, or why it is not read. A scenario may have come from somebody else: what lies
 * outside its folder, also behind a link, is read only where the user allows it.
 *
 * @param folder that of the scenario
 */
export function namedFile(folder: string, name: string, allowOutside: boolean): string | { readonly failure: string } {
  if (/^[a-z]{2,}:\/\//i.test(name)) return { failure: fileWords().webAddress }
  if (/^~[^\\/]*[\\/]/.test(name)) return { failure: fileWords().tilde }
  const file = resolve(folder, name)
  if (allowOutside || isWithin(realPath(folder), realPath(file))) return file
  const { leadsOutside, liesOutside } = fileWords()
  return { failure: isWithin(resolve(folder), file) ? leadsOutside : liesOutside }
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
