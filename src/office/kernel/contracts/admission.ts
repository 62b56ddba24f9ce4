/** Admits a limited number of requests a day. */
export interface AdmissionQuota {
  /** Gives a new request a number, or returns false: its citizen is sent home until another day. */
  giveNumber(request: number, service: number): boolean
  /** A request of the initial backlog waits for a number, from the first day on. */
  awaitNumber(request: number, service: number): void
  /** Removes a request without a number, whose citizen will not come again. */
  forget(request: number, service: number): void
}

/** Places to wait. */
export interface WaitingRoom {
  /** Whether the citizen of a new request would have to wait at a step, and there is no place. */
  isFullFor(request: number, step: number): boolean
}

/** Citizens who have left and will apply again. */
export interface ReEntries {
  /** Keeps a citizen away until a time (minutes), or until the first opening after it. */
  sendAway(request: number, time: number): void
}

/** Decides which served citizens apply again, and when. */
export interface ReturnRule {
  /** When the citizen of a request completed now applies again, minutes; Infinity for never. */
  timeFor(request: number): number
}
