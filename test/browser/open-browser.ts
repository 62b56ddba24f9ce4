import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'

export interface OpenBrowser {
  readonly context: BrowserContext
  /** Ends the browser and removes all it wrote. */
  readonly close: () => Promise<void>
}

/** What the browser is waited for, in milliseconds: a net for what never comes, however loaded the machine. */
const AT_MOST = 600_000

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

/** The Chromium that npm brought, with its own libraries and fonts, unpacked into a folder of this run. */
export async function openBrowser(): Promise<OpenBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'antrean-browser-'))
  const before = { ...process.env }
  // The package unpacks into the temporary folder, and unpacks its libraries only when told that it is on Lambda.
  process.env['TMPDIR'] = folder
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x'
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    const { chromium: playwright } = await import('playwright-core')
    chromium.setGraphicsMode = false
    const executablePath = await chromium.executablePath()
    await writeFile(join(folder, 'fonts.conf'), fontsIn(folder))
    const context = await playwright.launchPersistentContext(join(folder, 'profile'), {
      executablePath,
      timeout: AT_MOST,
      args: flags,
      env: { ...(process.env as Record<string, string>), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    })
    context.setDefaultTimeout(AT_MOST)
    context.setDefaultNavigationTimeout(AT_MOST)
    const close = async () => {
      await context.close()
      await rm(folder, { recursive: true, force: true })
    }
    return { context, close }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, before)
  }
}

/** The package's own settings name a fixed folder; without any font Chromium ends itself. */
function fontsIn(folder: string): string {
  const dirs = `<dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir>`
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}</fontconfig>`
}
