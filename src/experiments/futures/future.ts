import type { Answer } from '../results/clearing.ts'

/**
 * What a decision asks of one replication of one office. It is about the service that the decision is about, unless it
 * says otherwise. Days are counted from 0, the start date.
 */
export interface Future {
  readonly replication: number
  /** Value of each of Office.unknowns, in its unit. */
  readonly unknowns: Float64Array
  /** Whether the backlog is gone within the horizon, and the day; null unless the answer is yes. */
  readonly gone: Answer
  readonly goneDay: number | null
  /** Day from which it is normal for the first time; null unless that is known. */
  readonly firstNormalDay: number | null
  /** Requests not completed at the end of each day; length days. */
  readonly backlog: Int32Array
  /** Citizens' days of waiting within the horizon: the integral of the backlog. */
  readonly waitingDays: number
  /** The same of all services together. */
  readonly waitingDaysOfAll: number
  /** Days of waiting within the horizon per request; null where there was none. */
  readonly waitingWithinHorizon: number | null
  /** Share of the requests ready within the target; null without a target, or where nothing is known. */
  readonly withinTarget: number | null
  readonly completed: number
  /** Citizens of all services who were lost for good. */
  readonly lost: number
  /** What the office pays, and what the waiting of citizens is priced at. */
  readonly officeCost: number
  readonly waitingCost: number
}
