import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'

/**
 * The hidden folder beside a folder of results in which one run at a time works: on the same disk, so that renaming is
 * all it takes to put results in their place. Its name is the same in every run, so that the next one finds what is left.
 */
export interface Workspace {
  readonly folder: string
  /** Says whose it is. */
  readonly lock: string
  /** Results that are being written. */
  readonly draft: string
  /** What gave way to new results. It is there for an instant, or since a run was killed. */
  readonly former: string
}

/** The workspace of the results at `place`, an absolute path without links. */
export function workspaceOf(place: string): Workspace {
  const name = basename(place)
  // A folder may have a name as long as the system takes, and its workspace has to find room for more.
  const shown = [...name].slice(0, 40).join('')
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8)
  const folder = join(dirname(place), `.${shown}.antrean-${hash}`)
  return { folder, lock: join(folder, 'lock'), draft: join(folder, 'draft'), former: join(folder, 'former') }
}
