import { openBrowser } from '../open-browser.ts'
import { type DrivenPage, WINDOW } from './driven-page.ts'

/** Opens a page in the Chromium that npm brought. */
export async function chromiumPage(address: string): Promise<DrivenPage> {
  const { context, close } = await openBrowser()
  const page = await context.newPage()
  const heard: string[] = []
  page.on('console', (message) => heard.push(message.text()))
  page.on('pageerror', (error) => heard.push(error.message))
  await page.setViewportSize(WINDOW)
  await page.goto(address)
  return {
    run: (script) => page.evaluate(`(() => { ${script} })()`),
    moveRight: async (selector, times) => {
      await page.focus(selector)
      for (let i = 0; i < times; i++) await page.keyboard.press('ArrowRight')
    },
    picture: () => page.screenshot(),
    complaints: async () => heard,
    close,
  }
}
