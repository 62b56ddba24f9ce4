import type { CausesOfPlan } from '../../experiments/attribution/why-results.ts'
import { shownEffect } from '../../experiments/attribution/shown-effect.ts'

/** Whether parts can be told as shares of the whole: none of them is shown to be negative. */
export function hasShares({ causes, waiting }: CausesOfPlan): boolean {
  return waiting.leftShare !== null && !causes.some((cause) => shownEffect(cause) < 0)
}
