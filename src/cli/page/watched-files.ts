import { statSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

/** Milliseconds from one look to the next. */
const INTERVAL = 150

/**
 * Files that are looked at again and again: disks of a network do not tell what changes on them, and an editor may put
 * another file in the place of the one that was opened.
 */
export class WatchedFiles {
  /** By path, what told its last state. */
  readonly #marks = new Map<string, string>()

  forgetAll(): void {
    this.#marks.clear()
  }

  /** From now on it is watched, also where it is not there yet: call it before the file is read. */
  add(path: string): void {
    if (!this.#marks.has(path)) this.#marks.set(path, markOf(path))
  }

  /** Resolves when a file is no longer what it was when it was added, and none has changed for one look more. */
  async changed(): Promise<void> {
    const asAdded = [...this.#marks.values()].join()
    let before = asAdded
    for (;;) {
      await setTimeout(INTERVAL)
      const now = [...this.#marks.keys()].map(markOf).join()
      if (now === before && now !== asAdded) return
      before = now
    }
  }
}

/** Other where a file was written anew, or another one put in its place. */
function markOf(path: string): string {
  try {
    const { mtimeNs, size, ino } = statSync(path, { bigint: true })
    return `${mtimeNs}-${size}-${ino}`
  } catch {
    return 'not there'
  }
}
