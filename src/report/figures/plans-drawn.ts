import { outputLimits } from '../../limits/output-limits.ts'
import type { PlanResults, Results } from '../../experiments/results.ts'

/**
 * The plans of a figure or a table that sets them side by side, in the order of the scenario: all of them up to a limit,
 * beyond it the first and the best of the others, in the order of the ranking and then what may happen.
 */
export function plansDrawn(results: Results): readonly PlanResults[] {
  const { plans } = results
  const { most } = outputLimits.plansDrawn
  if (plans.length <= most) return plans
  const ranked = new Set([plans[0].name, ...plansByRank(results)])
  const chosen = new Set([...ranked].slice(0, most))
  return plans.filter(({ name }) => chosen.has(name))
}

/** Names of all plans, the best first; what may happen after what can be chosen. */
export function plansByRank({ plans, decision }: Results): string[] {
  return [...new Set([...(decision?.ranking ?? []), ...plans.map(({ name }) => name)])]
}
