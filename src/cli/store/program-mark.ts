import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readVersion } from '../version.ts'

/** What makes outcomes: the floors below the command line. */
const FLOORS = ['engine', 'experiments', 'limits', 'office', 'random', 'scenario', 'statistics', 'time']

/**
 * Stands for the program that makes replications: another version, or another build, does not use what this one has
 * kept. Nor does another version of the engine of JavaScript, which writes values in its own way.
 */
export function programMark(): string {
  const hash = createHash('sha256').update(`${readVersion()} ${process.versions.v8}`)
  const root = join(import.meta.dirname, '../..')
  for (const floor of FLOORS) {
    const files = readdirSync(join(root, floor), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.[jt]s$/.test(name),
    )
    for (const name of files.toSorted()) {
      const { size, mtimeMs } = statSync(join(root, floor, name))
      hash.update(`\n${floor}/${name} ${size} ${mtimeMs}`)
    }
  }
  return hash.digest('hex').slice(0, 16)
}
