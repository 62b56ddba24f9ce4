import type { Budget } from './measure.ts'

/** How thoroughly a part measures. */
export interface Options {
  readonly rounds: number
  /** Tiny cases, once: to see that everything runs. */
  readonly quick: boolean
}

/** What a process may take to measure one contender. */
export function budgetOf({ quick }: Options): Budget {
  return quick ? { warmUp: 0, measure: 0, atLeast: 6 } : { warmUp: 2000, measure: 1500, atLeast: 1 }
}
