import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type DrivenPage, ARROW_RIGHT, ELEMENT, WINDOW } from './driven-page.ts'
import { marionetteAt } from './marionette.ts'
import { soon } from './soon.ts'
import { started } from './started.ts'

/** Of the profile: any free port, which Firefox writes into a file. */
const PREFERENCES = 'user_pref("marionette.port", 0);\n'

/** What the page made of its own scripts; the browser has complaints about itself. */
const COMPLAINTS = `
  return Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && /^(?:file|blob|data):/.test(message.sourceName))
    .map((message) => message.errorMessage)`

/** Opens a page in Debian's Firefox, without geckodriver, which Debian has not. */
export async function firefoxPage(address: string): Promise<DrivenPage> {
  const browser = await started(async (home) => {
    await writeFile(join(home, 'user.js'), PREFERENCES)
    const flags = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access']
    return ['firefox', ...flags, '--profile', home]
  })
  const port = await soon(() => readFile(join(browser.home, 'MarionetteActivePort'), 'utf8'))
  const { send, close } = await marionetteAt(Number(port))
  const run = async (script: string): Promise<unknown> =>
    ((await send('WebDriver:ExecuteScript', { script, args: [] })) as { value: unknown }).value
  const within = async (context: 'chrome' | 'content'): Promise<unknown> =>
    send('Marionette:SetContext', { value: context })
  await send('WebDriver:NewSession')
  await send('WebDriver:SetWindowRect', WINDOW)
  await send('WebDriver:Navigate', { url: address })
  return {
    run,
    moveRight: async (selector, times) => {
      const found = await send('WebDriver:FindElement', { using: 'css selector', value: selector })
      const id = (found as { value: Record<string, string> }).value[ELEMENT]
      await send('WebDriver:ElementSendKeys', { id, text: ARROW_RIGHT.repeat(times) })
    },
    picture: async () => {
      const { value } = (await send('WebDriver:TakeScreenshot', { full: false })) as { value: string }
      return Buffer.from(value, 'base64')
    },
    complaints: async () => {
      await within('chrome')
      const complaints = await run(COMPLAINTS)
      await within('content')
      return complaints as string[]
    },
    close: async () => {
      close()
      await browser.close()
    },
  }
}
