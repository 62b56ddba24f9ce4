import { BeyondWhatCanBeDone, type CannotBeDone } from './beyond-what-can-be-done.ts'

/** Messages of V8 when there is no room for an array, a map or a text; of a stack that overflows it says something else. */
const NO_ROOM =
  /allocation failed|Invalid (?:typed )?array (?:buffer )?length|Invalid string length|maximum size exceeded/i

/** What was given that cannot be done, where that is what an error says; null for a fault of the program. */
export function whatCannotBeDone(error: unknown): CannotBeDone | null {
  if (error instanceof BeyondWhatCanBeDone) return error.said
  const isHeap = (error as { readonly code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY'
  if (isHeap || (error instanceof RangeError && NO_ROOM.test(error.message))) return NO_MEMORY
  return null
}

const NO_MEMORY: CannotBeDone = {
  en: 'there is not enough memory for it; fewer requests, units, days, plans or replications, or fewer threads (--workers) need less',
  id: 'memori tidak cukup untuk itu; permohonan, unit, hari, rencana atau replikasi yang lebih sedikit, atau utas yang lebih sedikit (--workers) memerlukan lebih sedikit memori',
}
