import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { BitsOrder } from './order.ts'

/** What a browser has sent. */
export interface Sent {
  readonly userAgent: string
  /** By scenario, in the order of the order. */
  readonly numbers: readonly Float64Array[]
}

/** Has a browser simulate what is ordered, which comes to the address that `open` is given. */
export async function numbersFrom(
  order: BitsOrder,
  worker: string,
  open: (address: string) => Promise<() => Promise<void>>,
): Promise<Sent> {
  const numbers: Float64Array[] = []
  let tell: (userAgent: string) => void
  let fail: (error: Error) => void
  const done = new Promise<string>((resolve, reject) => {
    tell = resolve
    fail = reject
  })
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': ['text/html', '<!doctype html><title>bits</title><script>new Worker("worker.js")</script>'],
    '/worker.js': ['text/javascript', worker],
    '/order': ['application/json', JSON.stringify(order)],
  }
  const take = async (request: IncomingMessage): Promise<void> => {
    const body = await buffer(request)
    const [, what, index] = request.url!.split('/')
    if (what === 'numbers') numbers[Number(index)] = new Float64Array(Uint8Array.from(body).buffer)
    else if (what === 'done') tell(body.toString())
    else fail(new Error(body.toString()))
  }
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      void take(request).then(() => response.writeHead(204).end())
      return
    }
    const file = files[request.url!]
    if (file === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'Content-Type': `${file[0]}; charset=utf-8` }).end(file[1])
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = await open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  try {
    return { userAgent: await done, numbers }
  } finally {
    await close()
    server.closeAllConnections()
    server.close()
  }
}
