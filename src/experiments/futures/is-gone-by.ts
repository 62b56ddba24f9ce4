import type { Future } from './future.ts'

/** Whether the backlog is known to be gone by the end of a day. */
export function isGoneBy({ goneDay }: Pick<Future, 'goneDay'>, day: number): boolean {
  return goneDay !== null && goneDay <= day
}
