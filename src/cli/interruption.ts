import { constants } from 'node:os'

const cleanups = new Set<() => void>()

/** Has `cleanup` called when the program is interrupted (Ctrl-C, termination); returns how to forget it. */
export function onInterruption(cleanup: () => void): () => void {
  cleanups.add(cleanup)
  return () => cleanups.delete(cleanup)
}

/** On Ctrl-C and on termination: cleans up, so that nothing half-written stays, and exits with 128 + the signal. */
export function interruptOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      for (const cleanup of cleanups) cleanup()
      process.exit(128 + constants.signals[signal])
    })
  }
}
