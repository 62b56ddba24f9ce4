import type { GoalFacts } from '../results/decision.ts'
import type { SpreadShare } from '../results/unknowns.ts'

/**
 * What makes a plan the better one: money is what the office pays plus the price of waiting, waiting are the citizens'
 * days of all services whatever the office pays, goal is the chance of meeting the goal.
 */
export type AskCriterion = 'money' | 'waiting' | 'goal'

/** What is gained on average, in the unit of the criterion: money, days, or a probability. */
export interface Gain {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Values of an unknown for which one plan is the best. */
export interface RulePiece {
  readonly plan: string
  /** Values from this one on; null for the lowest. */
  readonly from: number | null
  /** Share of the futures. */
  readonly share: number
}

/** What it is worth to know an unknown before the plan is chosen. */
export interface AskedUnknown {
  readonly gain: Gain
  /** With how many futures a value that is not shown would probably be; null where it is shown, or nothing is found. */
  readonly futuresNeeded: number | null
  /** Of the spread of what is lost under the plan that is best without knowing; null where too few futures tell it. */
  readonly share: SpreadShare | null
  /** The best plan by the value of the unknown, ascending; a single piece where it does not matter. */
  readonly rule: readonly RulePiece[]
}

export interface CriterionFindings {
  readonly criterion: AskCriterion
  /** The plan that is best without knowing anything. */
  readonly best: string
  /** In the order of the unknowns. */
  readonly each: readonly AskedUnknown[]
  /** Of knowing all unknowns, and of knowing everything that will happen. */
  readonly together: Gain
  readonly everything: Gain
}

/** What `antrean ask` finds. */
export interface AskFindings {
  readonly title: string
  readonly startDate: string
  readonly days: number
  readonly currency: string
  readonly service: string
  readonly goal: GoalFacts | null
  /** Share of the futures in which each plan meets the goal; null without one. */
  readonly meetsGoal: readonly number[] | null
  readonly replications: number
  /** Of the intervals of one criterion together. */
  readonly confidence: number
  readonly plans: readonly { readonly name: string; readonly title: string }[]
  readonly unknowns: readonly AskedName[]
  /** Price of a citizen's day of waiting for the service; null where it has none. */
  readonly pricePerDay: number | null
  /** The first one is what the answer is about. */
  readonly criteria: readonly CriterionFindings[]
  /** Futures, over all plans, in which the backlog is not known to be gone within the horizon. */
  readonly notGone: number
  /** Whether plans lose citizens for good, who wait no more. */
  readonly loses: boolean
}

export interface AskedName {
  readonly name: string
  readonly unit: string
  /** Where its value says when an outage ends: the link, and the day as a linear function of the value. */
  readonly ends: { readonly link: string; readonly start: number; readonly perUnit: number } | null
}
