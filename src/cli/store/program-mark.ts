import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { programFile } from '../program-file.ts'
import { readVersion } from '../version.ts'

/** What makes outcomes: the floors below the command line. */
const FLOORS = ['engine', 'experiments', 'limits', 'office', 'random', 'scenario', 'statistics', 'time']

/**
 * Stands for the program that makes replications: another version, or another build, does not use what this one has
 * kept. Nor does another version of the engine of JavaScript, which writes values in its own way.
 */
export function programMark(): string {
  const hash = createHash('sha256').update(`${readVersion()} ${process.versions.v8}`)
  for (const folder of foldersOfCode()) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[jt]s$/.test(name))
    for (const name of files.toSorted()) {
      const { size, mtimeMs } = statSync(join(folder, name))
      hash.update(`\n${name} ${size} ${mtimeMs}`)
    }
  }
  return hash.digest('hex').slice(0, 16)
}

/** Of the modules, the floors; a bundle has all in its own folder. */
function foldersOfCode(): string[] {
  const isOfModules = existsSync(programFile('store'))
  const folders = isOfModules ? FLOORS.map((floor) => `../${floor}`) : ['.']
  return folders.map((folder) => fileURLToPath(programFile(folder)))
}
