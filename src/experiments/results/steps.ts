import type { Band, Estimate } from './estimates.ts'
import type { WaitQuantiles } from './waits.ts'

/**
 * One step of a route. A visit begins when a request comes into the queue of the step, and again when its work is to be
 * done anew.
 */
export interface StepResults {
  readonly name: string
  readonly service: string
  readonly pool: string
  /** Requests waiting at the end of each day. */
  readonly queue: Band
  /** Visits whose work began, per replication. */
  readonly begun: Estimate
  /** Days in the queue until work began: mean, and quantiles of all visits of all replications; null without a visit. */
  readonly queueTime: Estimate | null
  readonly queueTimes: WaitQuantiles | null
  /** Share of the visits that had to wait; null without a visit. */
  readonly waits: Estimate | null
  /** Days at a unit for each visit, with the time for which its work is paused; null without a visit. */
  readonly workTime: Estimate | null
  /** Averages over the horizon, nights included: requests waiting, at a unit, and both together. */
  readonly waiting: Estimate
  readonly atWork: Estimate
  readonly inAll: Estimate
}
