import type { DifferenceResults } from '../difference/difference-results.ts'
import type { AttributionResults } from './attribution-results.ts'
import type { Remaining } from './what-remains.ts'

export const WHY_SCHEMA = 'antrean-why/1'

/** The answer of `antrean why`: what makes citizens wait under a plan, or why they wait less under it than another. */
export type WhyResults = CausesOfPlan | DifferenceOfPlans

interface WhyFacts {
  readonly schema: typeof WHY_SCHEMA
  readonly title: string
  readonly startDate: string
  readonly days: number
  readonly currency: string
  readonly plan: PlanName
  /** The service that the decision is about. */
  readonly service: string
  readonly replications: number
  readonly seed: number
  /** With which all intervals hold together. */
  readonly confidence: number
}

export interface PlanName {
  readonly name: string
  readonly title: string
}

export interface CausesOfPlan extends WhyFacts, AttributionResults {
  readonly kind: 'causes'
  /** Offices in each replication: every set of causes, or those along an order and its reverse. */
  readonly offices: number
  readonly isExact: boolean
  readonly remaining: readonly Remaining[]
}

export interface DifferenceOfPlans extends WhyFacts, DifferenceResults {
  readonly kind: 'difference'
  readonly against: PlanName
}
