/**
 * What a planner can learn of a future:
 * - `outage-ends`: day on which a dated outage of a link is over; `number` says which, where it has several,
 * - `days-down`: days on which a link is down, all outages together,
 * - `returns`: day on which a unit that is away at the start is back,
 * - `comes`: day on which a unit comes that is not there from the start, such as a loan,
 * - `still-away`, `still-to-come`: the same for many units of a pool: day until which `number` of them are not there,
 * - `delivery`: day on which the delivery `number` of a supply comes,
 * - `arrivals`: requests of a service per working day,
 * - `failures`: of the units of a pool.
 */
export type DriverKind =
  | 'outage-ends'
  | 'days-down'
  | 'returns'
  | 'comes'
  | 'still-away'
  | 'still-to-come'
  | 'delivery'
  | 'arrivals'
  | 'failures'

/** One of them in each replication of a plan. */
export interface DriverResults {
  readonly kind: DriverKind
  /** Of the link, unit, pool, supply or service. */
  readonly name: string
  /** Which of several, counted from 1, or how many units; null where there is nothing to count. */
  readonly number: number | null
  /** `day` is counted from the start date, which is 0; `days` and `count` are amounts. */
  readonly unit: 'day' | 'days' | 'count'
  /** By replication; null: not within the horizon. */
  readonly values: readonly (number | null)[]
}

/** Which futures of a plan are looked at: those that miss the goal, or without a goal the fifth that is gone last. */
export type FailureKind = 'goal' | 'worst-fifth'

/** What the futures in which a plan fails have in common. */
export interface FailureResults {
  readonly kind: FailureKind
  /** Replications of which it is known whether they fail, and those that do. */
  readonly judged: number
  readonly failures: number
  /** Whether there are enough of both kinds to look for conditions. */
  readonly isEnough: boolean
  /** Null where nothing tells them apart. */
  readonly found: FailureBox | null
}

/** Conditions that hold together, chosen on one half of the replications, and counted on the other. */
export interface FailureBox {
  readonly conditions: readonly FailureCondition[]
  /** Replications of the other half, those that fail, those in which the conditions hold, and those of both. */
  readonly judged: number
  readonly failures: number
  readonly inside: number
  readonly failuresInside: number
  /** Interval of the share of failures where the conditions hold, jointly for all plans. */
  readonly low: number
  readonly high: number
}

/** What a condition can be about: what can be asked for beforehand, or seen coming; not how often printers fail. */
export type ConditionKind = Exclude<DriverKind, 'days-down' | 'failures'> | 'unknown'

/** A bound of a driver or of an unknown. */
export interface FailureCondition {
  readonly kind: ConditionKind
  readonly name: string
  readonly number: number | null
  /** As in DriverResults; for an unknown the unit in which it is written. */
  readonly unit: string
  /** at-least: this value, a higher one, or not within the horizon; at-most: this value or a lower one. */
  readonly side: 'at-least' | 'at-most'
  /** Null: not within the horizon. */
  readonly value: number | null
}
