import { dateAfter } from '../../time/date.ts'
import type { Goal } from '../compiled/goal.ts'
import type { Office } from '../compiled/office.ts'

/** What is wanted of a plan. */
export interface GoalFacts {
  readonly service: string
  /** YYYY-MM-DD. */
  readonly goneBy: { readonly date: string; readonly probability: number } | null
  readonly share: number | null
  readonly budget: number | null
  readonly order: Goal['order']
}

/** Null where nothing is wanted that a plan could meet. */
export function goalFacts({ goal, services, focus, startDate }: Office): GoalFacts | null {
  if (goal === null) return null
  const { goneBy, share, budget, order } = goal
  if (goneBy === null && share === null && budget === null) return null
  return {
    service: services[focus]?.name ?? '',
    goneBy: goneBy && { date: dateAfter(startDate, goneBy.day), probability: goneBy.probability },
    share,
    budget,
    order,
  }
}
