import { phrase, type Phrase } from '../phrases/phrase.ts'
import { groupedBy } from './grouped-by.ts'
import { positionOf, type Span } from './source.ts'
import { type Problem, retold } from './problem.ts'
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
      const named = plansNamed((makers.get(key) ?? []).map(({ plan }) => plan))
      return retold(problem, phrase('under-plans', { plans: named, message: problem.said.message }))
    }),
  )
}

function plansNamed(plans: readonly PlanTold[]): Phrase {
  const parts = plans.map(({ name, place }) =>
    phrase('plan-on-line', { name, line: positionOf(place.source, place.start).line }),
  )
  const list = { joined: 'and', parts } as const
  return parts.length < 2 ? phrase('plan-list', { plan: list }) : phrase('plans-list', { plans: list })
}
