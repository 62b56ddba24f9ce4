import type { Future } from './future.ts'
import { isGoneBy } from './is-gone-by.ts'

/** Futures in which the backlog is gone by the end of a day; `unknown` where the horizon is too short to say. */
export function goneCounts(futures: readonly Pick<Future, 'gone' | 'goneDay'>[], day: number) {
  return {
    successes: futures.filter((future) => isGoneBy(future, day)).length,
    unknown: futures.filter(({ gone }) => gone === 'unknown').length,
    n: futures.length,
  }
}
