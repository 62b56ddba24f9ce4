import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { programFile } from '../program-file.ts'
import { readVersion } from '../version.ts'

/**
 * Stands for the program that makes replications: another version, or another build, does not use what this one has
 * kept. Nor does another version of the engine of JavaScript, which writes values in its own way.
 */
export function programMark(): string {
  const hash = createHash('sha256').update(`${readVersion()} ${process.versions.v8}`)
  const built = fileURLToPath(programFile('..'))
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[jt]s$/.test(name))
  for (const name of files.toSorted()) {
    const { size, mtimeMs } = statSync(join(built, name))
    hash.update(`\n${name} ${size} ${mtimeMs}`)
  }
  return hash.digest('hex').slice(0, 16)
}
