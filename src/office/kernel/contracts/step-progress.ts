/** How far the work at each step has come. Implemented by the dispatcher. */
export interface StepProgress {
  /** Services completed at a step so far, including those to be reworked. */
  servedAt(step: number): number
  /** Requests that have left the queue of a step for good, without service, so far. */
  leftAt(step: number): number
  /** Requests at a step now: in its queue, or with a unit. */
  presentAt(step: number): number
}
