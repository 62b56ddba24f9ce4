import { groupedBy } from './grouped-by.ts'
import { positionOf, type Span } from './source.ts'
import type { Problem } from './problem.ts'
import { problemKey } from './sorted-problems.ts'

/** What was told when the scenario was read under a plan. */
export interface PlanTold {
  readonly name: string
  /** Where the plan is named in the text. */
  readonly place: Span
  readonly told: readonly Problem[]
}

/**
 * Names the plan in what is told of a line outside the plans that is in order without them: a plan has made it wrong.
 *
 * @param withoutPlans what is told of the scenario without any plan
 */
export function namingPlans(plans: readonly PlanTold[], withoutPlans: readonly Problem[]): Problem[] {
  const isElsewhere = ({ path }: Problem): boolean => !path.startsWith('plans.')
  if (!plans.some(({ told }) => told.some(isElsewhere))) return plans.flatMap(({ told }) => told)
  const known = new Set(withoutPlans.map(problemKey))
  const made = plans.flatMap((plan) => Array.from(new Set(plan.told.map(problemKey)), (key) => ({ key, plan })))
  const makers = groupedBy(made, ({ key }) => key)
  return plans.flatMap(({ told }) =>
    told.map((problem) => {
      const key = problemKey(problem)
      if (!isElsewhere(problem) || known.has(key)) return problem
      return {
        ...problem,
        message: `under ${inWords((makers.get(key) ?? []).map(({ plan }) => plan))}: ${problem.message}`,
      }
    }),
  )
}

function inWords(plans: readonly PlanTold[]): string {
  const names = plans.map(({ name, place }) => `"${name}" (line ${positionOf(place.source, place.start).line})`)
  return names.length < 2 ? `plan ${names.join('')}` : `plans ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
