import { readFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { ARROW_RIGHT, type DrivenPage, ELEMENT, WINDOW } from './driven-page.ts'
import { soon } from './soon.ts'
import { started } from './started.ts'

/** The driver keeps the console to itself; from here on the page notes what goes wrong in it. */
const LISTEN = `
  window.complaints = []
  for (const kind of ['error', 'unhandledrejection', 'securitypolicyviolation']) {
    addEventListener(kind, (event) => {
      window.complaints.push([kind, event.message, event.reason, event.violatedDirective].filter(Boolean).join(' '))
    })
  }
  for (const kind of ['warn', 'error']) console[kind] = (...said) => window.complaints.push(said.map(String).join(' '))`

/** Milliseconds in which a page has been opened and drawn. */
const OPENED = 20_000

/**
 * Opens a page in WebKit, by its driver.
 *
 * @param browser the program, which the driver starts
 */
export async function webkitPage(address: string, browser: string): Promise<DrivenPage> {
  const port = await freePort()
  const driver = await started(() => ['xvfb-run', '-a', 'WebKitWebDriver', `--port=${port}`])
  const send = async (path: string, body?: object): Promise<unknown> => {
    const method = body === undefined ? 'GET' : 'POST'
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: JSON.stringify(body) })
    const { value } = (await answer.json()) as { value: unknown }
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`)
    return value
  }
  await soon(() => send('/status'))
  const options = { binary: browser, args: ['--automation'] }
  const wanted = { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } }
  const { sessionId } = (await send('/session', wanted)) as { sessionId: string }
  const within = async (path: string, body?: object): Promise<unknown> => send(`/session/${sessionId}/${path}`, body)
  await within('window/rect', WINDOW)
  await within('url', { url: address })
  const run = (script: string): Promise<unknown> => within('execute/sync', { script, args: [] })
  await run(LISTEN)
  return {
    run,
    moveRight: async (selector, times) => {
      const found = (await within('element', { using: 'css selector', value: selector })) as Record<string, string>
      await within(`element/${found[ELEMENT]}/value`, { text: ARROW_RIGHT.repeat(times) })
    },
    picture: async () => Buffer.from((await within('screenshot')) as string, 'base64'),
    complaints: async () => [
      ...(await saidAlone(address, browser)),
      ...((await run('return window.complaints')) as string[]),
    ],
    close: driver.close,
  }
}

/** What the console has of a page that is only opened, without the driver. */
async function saidAlone(address: string, browser: string): Promise<string[]> {
  const command = 'exec xvfb-run -a "$0" --enable-write-console-messages-to-stdout=true "$1" > "$2" 2>&1'
  const { home, close } = await started((own) => ['sh', '-c', command, browser, address, join(own, 'said.txt')])
  await setTimeout(OPENED)
  const said = await readFile(join(home, 'said.txt'), 'utf8')
  await close()
  return said.split('\n').filter((line) => line.includes('CONSOLE '))
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
