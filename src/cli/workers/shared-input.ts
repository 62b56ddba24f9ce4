import { deserialize, serialize } from 'node:v8'

/**
 * What all tasks of a run have in common, in memory that threads share: it goes with each message at no cost, to threads
 * that were started before it was known.
 */
export interface SharedInput {
  readonly id: number
  readonly bytes: SharedArrayBuffer
}

let inputs = 0
const ready = new WeakMap<object, SharedInput>()

/** Makes an input ready to be sent, plain data with typed arrays; the same one again is the same for the threads. */
export function shareInput(input: object): SharedInput {
  const shared = ready.get(input) ?? { id: inputs++, bytes: bytesOf(input) }
  ready.set(input, shared)
  return shared
}

function bytesOf(input: object): SharedArrayBuffer {
  const serialized = serialize(input)
  const bytes = new SharedArrayBuffer(serialized.length)
  new Uint8Array(bytes).set(serialized)
  return bytes
}

/** For a worker: what is made of the input that comes with a message, made anew only when another input comes. */
export function madeOfInput<Input, Made>(
  make: (input: Input) => Promise<Made>,
): (shared: SharedInput) => Promise<Made> {
  let last: { readonly id: number; readonly made: Promise<Made> } | undefined
  return async ({ id, bytes }) => {
    // A copy: typed arrays are read in place, and each thread is to have its own.
    if (last?.id !== id) last = { id, made: make(deserialize(new Uint8Array(bytes).slice()) as Input) }
    return last.made
  }
}
