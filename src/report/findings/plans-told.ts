import type { ClearingResults, PlanResults, Results } from '../../experiments/results.ts'
import { focusOf } from '../figures/figure.ts'
import { plansDrawn } from '../figures/plans-drawn.ts'

/** Of the plans drawn that the office can choose, the one but for this whose backlog is gone last; null without another. */
export function lastOfOthers(results: Results, plan: PlanResults, probability: 'p50' | 'p80'): PlanResults | null {
  const choosable = new Set(results.decision?.ranking ?? [])
  const others = plansDrawn(results).filter(({ name }) => choosable.has(name) && name !== plan.name)
  const dayOf = (other: PlanResults) => latenessOf(focusOf(results, other).clearing, probability)
  return others.reduce<PlanResults | null>(
    (last, other) => (last === null || dayOf(other) > dayOf(last) ? other : last),
    null,
  )
}

/** The day, and infinity where it is later than the run shows; what cannot be judged yet comes before all that can. */
function latenessOf({ gone }: ClearingResults, probability: 'p50' | 'p80'): number {
  const { value, missing } = gone[probability]
  if (missing === 'unknown') return -1
  return value ?? Infinity
}
