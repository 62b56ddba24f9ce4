import type { CausesOfPlan } from '../../experiments/attribution/why-results.ts'
import { isShown } from '../../experiments/results/is-shown.ts'

/** Whether parts can be told as shares of the whole: none of them is shown to be negative. */
export function hasShares({ causes, waiting }: CausesOfPlan): boolean {
  return waiting.leftShare !== null && !causes.some(({ waiting: days }) => isShown(days) && days.mean < 0)
}
