import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Started {
  /** What it may write in, which nothing else does. */
  readonly home: string
  /** Ends it, with all that it has started, and removes its home. */
  readonly close: () => Promise<void>
}

/** Starts a browser with a home of its own, in a process group that is ended with it. */
export async function started(
  command: (home: string) => readonly string[] | Promise<readonly string[]>,
): Promise<Started> {
  const home = await mkdtemp(join(tmpdir(), 'antrean-bits-'))
  const [program, ...args] = await command(home)
  const env = { ...process.env, HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home }
  const browser = spawn(program, args, { detached: true, stdio: 'ignore', env })
  return {
    home,
    close: async () => {
      process.kill(-browser.pid!, 'SIGKILL')
      await rm(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
