import type { UnitState } from '../../office/kernel/unit-state.ts'
import type { Cause } from '../../office/statistics/pool-outcome.ts'
import type { Estimate } from './estimates.ts'

export type { Cause } from '../../office/statistics/pool-outcome.ts'

/** What a pool has to do, what it could do, and what kept its requests waiting. */
export interface PoolResults {
  readonly name: string
  /** Request-days that waited in its queues within its hours (while some unit was within its hours), and in all. */
  readonly waitedWithinHours: Estimate
  readonly waited: Estimate
  /** What kept them waiting, the largest part first; the hours last. */
  readonly causes: readonly CauseResults[]
  /**
   * By day, what held up the largest part of the waiting within its hours; null where hardly anything waited. The hours
   * themselves on a day on which it does not open.
   */
  readonly bindingByDay: readonly (Binding | null)[]
  /** The same, joined to periods of at least some days; what hardly holds anything up is left out. */
  readonly periods: readonly BindingPeriod[]
  /** Mean number of its units in each state over the horizon, nights included. */
  readonly units: { readonly [state in UnitState]: Estimate }
  /** Mean number of its units that were up (working, idle, blocked or resting) while it was open; null: never open. */
  readonly unitsUp: RatioEstimate | null
  /** Share of the time that they were up in which they had nothing to do; null: never up. */
  readonly idleShare: RatioEstimate | null
  /** Mean unit-days of each day in which units that were up had nothing to do. */
  readonly idleByDay: readonly number[]
  /** How many of its units are in each state on each day; missing in results of earlier versions. */
  readonly statesByDay?: readonly StatesByDay[]
  /** Over the whole horizon, and over its last four weeks; the latter null when the horizon is no longer. */
  readonly load: LoadResults
  readonly lastLoad: LoadResults | null
  readonly steps: readonly StepLoadResults[]
}

/** On average over the replications; a night does not count for a unit that is in the office. */
export interface StatesByDay {
  readonly state: UnitState
  /** By day. */
  readonly units: readonly number[]
}

export interface CauseResults extends Cause {
  readonly binding: Binding
  /** Request-days over the horizon. */
  readonly total: Estimate
  /** Share of the waiting within the hours of the pool (null for the hours themselves), and of all its waiting. */
  readonly shareWithinHours: number | null
  readonly share: number
  /** Mean request-days of each day. */
  readonly byDay: readonly number[]
}

/** What a planner would change: causes that have the same remedy are one. */
export interface Binding {
  readonly kind: BindingKind
  /** Of the link or supply; empty for other kinds. */
  readonly name: string
}

/** `worked-off`: the units do more than comes in, and what has piled up before still waits. */
export type BindingKind =
  'too-few-units' | 'worked-off' | 'limit' | 'failed' | 'maintained' | 'away' | 'closed' | 'link' | 'supply'

export interface BindingPeriod {
  readonly binding: Binding
  /** First and last day, 0 = start date. */
  readonly from: number
  readonly to: number
  /** Whether it begins with the first day on which the pool opens, and ends with the last. */
  readonly isFromStart: boolean
  readonly isToEnd: boolean
  /** Share of the waiting within the hours of the pool in this period. */
  readonly share: number
}

/** Work that comes to a pool against what its units can do within their hours, daily limits kept. */
export interface LoadResults {
  /** How many days it is about. */
  readonly days: number
  /** Hours of work at speed 1 that came in each day. */
  readonly demandPerDay: Estimate
  /** Demand against what all its units could do if they were up, and as they were up; null: none of them could work. */
  readonly planned: RatioEstimate | null
  readonly up: RatioEstimate | null
}

/** A ratio of means with the half-width of its interval; null with fewer than two replications. */
export interface RatioEstimate {
  readonly mean: number
  readonly halfWidth: number | null
}

export interface StepLoadResults {
  readonly name: string
  /** Services asked for each day, again for what is done again; who waited at the start is left out. */
  readonly askedPerDay: Estimate
}
