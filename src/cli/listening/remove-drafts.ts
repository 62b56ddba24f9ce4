import { rm, rmdir } from 'node:fs/promises'
import type { Draft } from './notice.ts'

/** Removes what must not stay half-written. */
export async function removeDrafts(drafts: Iterable<Draft>): Promise<void> {
  for (const { remove, removeIfEmpty = [] } of drafts) {
    for (const path of remove) await rm(path, { recursive: true, force: true })
    for (const folder of removeIfEmpty) await rmdir(folder).catch(() => {})
  }
}
