import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ServedState } from '../../report/page/served-state.ts'
import { portNotUsable } from '../user-error.ts'

/** Only this machine reaches it. */
const HOST = '127.0.0.1'

/** Nobody else shows the page in a frame, keeps it, or reads it. */
const headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** A page as it is shown now, with what is to be known of it. */
export interface ShownPage {
  readonly html: string
  readonly state: ServedState
}

/** Shows a page to the browsers of this machine, and tells them what becomes of it. */
export class PageServer {
  readonly #server = createServer((request, response) => this.#answer(request, response))
  readonly #listeners = new Set<ServerResponse>()
  #shown: ShownPage
  #hosts: readonly string[] = []

  constructor(shown: ShownPage) {
    this.#shown = shown
  }

  /**
   * Listens at a port; at any free one where it is 0. Throws a UserError where that cannot be.
   *
   * @returns where the page is
   */
  async listen(port: number): Promise<string> {
    this.#server.listen(port, HOST)
    try {
      await once(this.#server, 'listening')
    } catch (error) {
      throw portNotUsable(port, error)
    }
    const { port: own } = this.#server.address() as AddressInfo
    const addresses = [HOST, 'localhost'].map((host) => new URL(`http://${host}:${own}/`))
    this.#hosts = addresses.map(({ host }) => host)
    return addresses[0].href
  }

  get shown(): ShownPage {
    return this.#shown
  }

  show(shown: ShownPage): void {
    this.#shown = shown
    for (const listener of this.#listeners) listener.write(newsOf(shown))
  }

  #answer({ method, url, headers: { host = '' } }: IncomingMessage, response: ServerResponse): void {
    // A page of the web can have its own name lead to this machine, but not change what the browser tells of it.
    if (!this.#hosts.includes(host.toLowerCase())) refuse(response, 403)
    else if (method !== 'GET') refuse(response, 405)
    else if (url === '/') response.writeHead(200, { ...headers, ...htmlType }).end(this.#shown.html)
    else if (url === '/news') this.#tellNews(response)
    else refuse(response, 404)
  }

  #tellNews(response: ServerResponse): void {
    response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream' })
    response.write(newsOf(this.#shown))
    this.#listeners.add(response)
    response.once('close', () => this.#listeners.delete(response))
  }
}

const htmlType = { 'Content-Type': 'text/html; charset=utf-8' }

function newsOf({ state }: ShownPage): string {
  return `data: ${JSON.stringify(state)}\n\n`
}

function refuse(response: ServerResponse, status: 403 | 404 | 405): void {
  response.writeHead(status, headers).end()
}
