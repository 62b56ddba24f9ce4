import { move, transferableSymbol, valueSymbol } from 'piscina'

/** A plain value for the main thread, its typed arrays handed over without copying: this thread loses them. */
export function handOver(value: object): unknown {
  return move({
    get [transferableSymbol]() {
      return buffersOf(value)
    },
    get [valueSymbol]() {
      return value
    },
  })
}

/** The buffers under all typed arrays in a plain value, each once: what a message can hand over without copying. */
export function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer)
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) buffersOf(part, found)
  }
  return [...found]
}
