import { sep } from 'node:path'

/** Whether a folder is the one in which the program works, or one above it. */
export function isUnderfoot(place: string): boolean {
  return `${process.cwd()}${sep}`.startsWith(`${place}${sep}`)
}
