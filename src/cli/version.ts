import { readFileSync } from 'node:fs'
import { programFile } from './program-file.ts'

/** The version of the package, as in package.json. */
export function readVersion(): string {
  return (JSON.parse(readFileSync(programFile('../../package.json'), 'utf8')) as { version: string }).version
}
