import { lstatSync, type BigIntStats } from 'node:fs'

/** What stands at a path, links not followed; null when nothing does. */
export function fileThere(path: string): BigIntStats | null {
  return lstatSync(path, { bigint: true, throwIfNoEntry: false }) ?? null
}
