import type { Crossing, SignRegion } from '../../statistics/sign-regions.ts'
import type { DayQuantile } from '../results/clearing.ts'
import type { MeanDifference } from '../results/decision.ts'
import type { Measure } from './measures.ts'
import type { SweptInput } from './swept-input.ts'

/** Of sweep.json; another number for every change that an older reader would misread. */
export const SWEEP_SCHEMA = 'antrean-sweep/1'

/** All plans at all values of one or two inputs, under common random numbers. Times are in days. */
export interface SweepResults {
  readonly schema: typeof SWEEP_SCHEMA
  readonly scenario: SweepScenario
  readonly seed: number
  /** Of each plan at each value. */
  readonly replications: number
  readonly confidence: number
  readonly inputs: readonly SweptInput[]
  readonly plans: readonly { readonly name: string; readonly title: string }[]
  readonly untouched: readonly Untouched[]
  readonly measures: readonly Measure[]
  /** By plan, then by value of the first input, then of the second. */
  readonly cells: readonly SweepCell[]
  /** Of every pair of plans, over one input of numbers or dates. */
  readonly pairs: readonly PairResults[]
  /** Over one input of numbers or dates, by plan. */
  readonly prices: readonly PriceResults[]
  /** Over two inputs, or one whose values are names, in the order of the cells of one plan. */
  readonly best: readonly BestPlan[]
}

/** A plan that does not have a key that is swept, so that its value is nothing to it. */
export interface Untouched {
  readonly plan: string
  readonly input: string
}

export interface SweepScenario {
  readonly title: string
  /** YYYY-MM-DD. */
  readonly startDate: string
  /** Length of the horizon. */
  readonly days: number
  readonly currency: string
  /** Name of the service that the decision is about. */
  readonly service: string
  /** By the end of that day (0 = start date), with that probability; null where the scenario asks for no date. */
  readonly goal: { readonly day: number; readonly probability: number } | null
}

export interface SweepCell {
  readonly plan: string
  /** As written, one for each input. */
  readonly values: readonly string[]
  /** Day by which the backlog is gone with 80 % probability. */
  readonly gone80: DayQuantile
  /** Of being gone by the date of the goal, with a Wilson interval; null without one. */
  readonly probability: { readonly value: number; readonly low: number; readonly high: number } | null
  /** Futures in which the backlog is not known to be gone within the horizon. */
  readonly notGone: number
  /** By measure, each interval by itself. */
  readonly means: { readonly [measure in Measure]?: MeanDifference }
}

/** How two plans stand to each other over the values of an input, by one measure. */
export interface PairResults {
  readonly measure: Measure
  readonly first: string
  readonly second: string
  /** first minus second at each value, intervals simultaneous over all values, pairs and measures compared. */
  readonly differences: readonly MeanDifference[]
  /** Where that is shown to be below (-1) or above (1) zero. */
  readonly regions: readonly SignRegion[]
  readonly crossings: readonly Crossing[]
  /** Where the mean changes its sign and that is not shown. */
  readonly notShown: readonly { readonly at: number; readonly before: -1 | 1 }[]
  /** Whether both plans come out the same in every future at every value. */
  readonly isSame: boolean
}

/** What one more unit of an input changes under a plan. */
export interface PriceResults {
  readonly plan: string
  readonly measure: Measure
  /** From the first value to the last, per unit of the input; simultaneous over plans and measures. */
  readonly overall: MeanDifference
  /** From each value to the next; each interval by itself. */
  readonly pieces: readonly MeanDifference[]
}

export interface BestPlan {
  readonly values: readonly string[]
  /** The plan with the least money. */
  readonly plan: string
  /** Whether it is shown to cost less than every other one, simultaneously over all cells. */
  readonly isShown: boolean
}
