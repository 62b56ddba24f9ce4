import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { programFile } from './program-file.ts'

/** The folder of the scenarios that come with the program, with a separator at its end. */
export const shippedFolder = fileURLToPath(programFile('../../scenarios/'))

/** A file of that folder, by its path there. */
export function shippedFile(path: string): string {
  return join(shippedFolder, path)
}
