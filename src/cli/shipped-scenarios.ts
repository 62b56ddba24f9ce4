import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the scenarios that come with the program, with a separator at its end. */
export const shippedFolder = fileURLToPath(new URL('../../scenarios/', import.meta.url))

/** A file of that folder, by its path there. */
export function shippedFile(path: string): string {
  return join(shippedFolder, path)
}
