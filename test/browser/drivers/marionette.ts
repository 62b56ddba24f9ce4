import { connect } from 'node:net'

type Reply = readonly [kind: 1, id: number, error: object | null, result: unknown]

export interface Marionette {
  readonly send: (command: string, parameters?: object) => Promise<unknown>
  readonly close: () => void
}

/**
 * Talks to Firefox, which takes the commands of WebDriver on a socket of its own: JSON with its length and a colon before
 * it, both ways.
 */
export async function marionetteAt(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1')
  const waiting = new Map<number, (reply: Reply) => void>()
  let received = Buffer.alloc(0)
  let sent = 0
  socket.on('data', (data: Buffer) => {
    received = Buffer.concat([received, data])
    for (let next = firstOf(received); next !== null; next = firstOf(received)) {
      received = next.rest
      const message = JSON.parse(next.text) as Reply | object
      // it begins with a greeting
      if (Array.isArray(message)) waiting.get(message[1] as number)?.(message as unknown as Reply)
    }
  })
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  return {
    send: (command, parameters = {}) => {
      const id = ++sent
      const text = JSON.stringify([0, id, command, parameters])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
      return new Promise((resolve, reject) => {
        waiting.set(id, ([, , error, result]) => {
          if (error === null) resolve(result)
          else reject(new Error(`${command}: ${JSON.stringify(error)}`))
        })
      })
    },
    close: () => socket.destroy(),
  }
}

/** The first whole message, and what comes after it. */
function firstOf(received: Buffer<ArrayBuffer>): { readonly text: string; readonly rest: Buffer<ArrayBuffer> } | null {
  const colon = received.indexOf(':')
  if (colon === -1) return null
  const end = colon + 1 + Number(received.subarray(0, colon).toString())
  if (received.length < end) return null
  return { text: received.subarray(colon + 1, end).toString(), rest: received.subarray(end) }
}
