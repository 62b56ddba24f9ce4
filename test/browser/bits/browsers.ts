import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBrowser } from '../open-browser.ts'

/** A browser in which the simulator is tried. */
export interface Browser {
  readonly name: string
  /** What is to be installed where it is missing. */
  readonly packages: string
  readonly isHere: () => boolean
  /** Opens a page; returns how to end it. */
  readonly open: (address: string) => Promise<() => Promise<void>>
}

const miniBrowser = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(
  (system) => `/usr/lib/${system}/webkit2gtk-4.1/MiniBrowser`,
)

/** Chromium comes with npm; the others are those of Debian. */
export const browsers: readonly Browser[] = [
  {
    name: 'Chromium',
    packages: 'npm ci',
    isHere: () => true,
    open: async (address) => {
      const { context, close } = await openBrowser()
      await (await context.newPage()).goto(address)
      return close
    },
  },
  {
    name: 'Firefox',
    packages: 'apt-get install firefox-esr',
    isHere: () => isProgram('firefox'),
    open: (address) => started((home) => ['firefox', '--headless', '--no-remote', '--profile', home, address]),
  },
  {
    name: 'WebKit',
    packages: 'apt-get install webkit2gtk-driver xvfb xauth',
    isHere: () => isProgram('xvfb-run') && miniBrowser.some(existsSync),
    open: (address) => started(() => ['xvfb-run', '-a', miniBrowser.find(existsSync)!, address]),
  },
]

function isProgram(name: string): boolean {
  return spawnSync('which', [name]).status === 0
}

/** Starts a browser with a home of its own, in a process group that is ended with it. */
async function started(command: (home: string) => string[]): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'antrean-bits-'))
  const [program, ...args] = command(home)
  const env = { ...process.env, HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home }
  const browser = spawn(program, args, { detached: true, stdio: 'ignore', env })
  return async () => {
    process.kill(-browser.pid!, 'SIGKILL')
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
}
