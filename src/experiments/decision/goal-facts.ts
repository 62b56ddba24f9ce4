import type { Office } from '../../scenario/compiled/office.ts'
import type { GoalFacts } from '../results/decision.ts'

/** Null when the scenario asks for nothing that could be met. */
export function goalFacts({ goal, services, focus }: Office): GoalFacts | null {
  if (goal === null || (goal.goneBy === null && goal.share === null && goal.budget === null)) return null
  return {
    service: services[focus].name,
    goneBy: goal.goneBy,
    waits: goal.share === null ? null : { share: goal.share },
    budget: goal.budget,
    order: goal.order,
  }
}
