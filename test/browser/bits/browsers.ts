import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromiumPage } from '../drivers/chromium-page.ts'
import type { DrivenPage } from '../drivers/driven-page.ts'
import { firefoxPage } from '../drivers/firefox-page.ts'
import { webkitPage } from '../drivers/webkit-page.ts'

/** A browser in which the page is tried. */
export interface Browser {
  readonly name: string
  /** What is to be installed where it is missing. */
  readonly packages: string
  readonly isHere: () => boolean
  readonly open: (address: string) => Promise<DrivenPage>
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
    open: chromiumPage,
  },
  {
    name: 'Firefox',
    packages: 'apt-get install firefox-esr',
    isHere: () => isProgram('firefox'),
    open: firefoxPage,
  },
  {
    name: 'WebKit',
    packages: 'apt-get install webkit2gtk-driver xvfb xauth',
    isHere: () => isProgram('xvfb-run') && miniBrowser.some(existsSync),
    open: (address) => webkitPage(address, miniBrowser.find(existsSync)!),
  },
]

function isProgram(name: string): boolean {
  return spawnSync('which', [name]).status === 0
}
