import type { ReplicationOutcome } from '../office/statistics/replication-outcome.ts'
import type { Office } from '../scenario/compiled/office.ts'
import type { RunHistory } from './run-history.ts'

/** A queue whose exact answer is known, as a scenario file that goes through the ordinary path. */
export interface TextbookCase {
  /** Of the file in scenarios/textbook, without .yaml. */
  readonly name: string
  /** As textbooks call it. */
  readonly title: string
  /** Replications that its precision takes on the built-in engine. */
  readonly replications: number
  readonly window: MeasuringWindow
  readonly quantities: readonly Quantity[]
}

/**
 * What is measured of a run that begins empty and is held to a formula for the steady state: only what happens after a
 * warm-up that is long against the time in which the queue forgets its start, and only requests that came early enough
 * to be completed before the horizon. Zeros where the formula holds from the start on.
 */
export interface MeasuringWindow {
  /** Days. */
  readonly warmUp: number
  /** Days before the horizon in which requests that come are not measured. */
  readonly tail: number
}

/** One number to compare. Formulas are written with the numbers of the scenario, in minutes. */
export interface Quantity {
  readonly name: string
  readonly unit: 'min' | '%' | 'requests' | 'units'
  readonly exact: () => number
  readonly measure: Measure
  /** For a case without chance: what may be missing to the exact value, and no statistics. Null otherwise. */
  readonly tolerance: number | null
}

/** A number taken from one replication. */
export type Measure = (run: MeasuredRun) => number

/** One replication, and which part of it counts; minutes. */
export interface MeasuredRun {
  readonly office: Office
  readonly outcome: ReplicationOutcome
  readonly history: RunHistory
  /** Requests that came from here on, until before `lastArrival`, are measured; time averages go from here to the end. */
  readonly from: number
  readonly lastArrival: number
  readonly end: number
}
