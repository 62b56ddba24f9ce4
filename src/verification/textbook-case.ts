import type { ReplicationOutcome } from '../office/statistics/replication-outcome.ts'
import type { Office } from '../scenario/compiled/office.ts'
import type { CaseTitle, QuantityName, QuantityUnit } from './case-words.ts'
import type { RunHistory } from './run-history.ts'

/** A queue with a known exact answer, as a scenario file that is read like any other. */
export interface TextbookCase {
  /** Of the file in scenarios/textbook, without .yaml. */
  readonly name: string
  /** Its name in textbooks. */
  readonly title: CaseTitle
  /** Replications needed for its precision on the built-in engine. */
  readonly replications: number
  readonly window: MeasuringWindow
  readonly quantities: readonly Quantity[]
}

/**
 * Which part of a run is measured, when it begins empty but the formula is for the steady state: only what happens
 * after a warm-up long enough for the queue to forget its start, and only requests that came early enough to be
 * completed before the horizon. Zeros when the formula holds from the start.
 */
export interface MeasuringWindow {
  /** Days. */
  readonly warmUp: number
  /** Days before the horizon; requests that come then are not measured. */
  readonly tail: number
}

/** One quantity to compare. Formulas use the numbers of the scenario, in minutes. */
export interface Quantity {
  readonly name: QuantityName
  readonly unit: QuantityUnit
  readonly exact: () => number
  readonly measure: Measure
  /** Allowed error of a case without chance, which has no statistics; otherwise null. */
  readonly tolerance: number | null
}

/** A value measured in one replication. */
export type Measure = (run: MeasuredRun) => number

/** One replication and the part of it that is measured; minutes. */
export interface MeasuredRun {
  readonly office: Office
  readonly outcome: ReplicationOutcome
  readonly history: RunHistory
  /** Requests that come from here until before `lastArrival` are measured; time averages run from here to the end. */
  readonly from: number
  readonly lastArrival: number
  readonly end: number
}
