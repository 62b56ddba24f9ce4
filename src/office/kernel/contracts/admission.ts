/** Lets so many in on a day. */
export interface AdmissionQuota {
  /** One who comes gets a number, or (false) is sent home until another day. */
  giveNumber(request: number, service: number): boolean
  /** One without a number does not come again. */
  forget(request: number, service: number): void
}

/** Room for those who wait. */
export interface WaitingRoom {
  /** Whether one who comes to a step would have to wait and finds no place. */
  isFullFor(request: number, step: number): boolean
}

/** Citizens who have left and will apply again. */
export interface ReEntries {
  /** A citizen leaves to come back at a time, minutes, or at the opening after it. */
  sendAway(request: number, time: number): void
}

/** Who of those served will apply again, and when. */
export interface ReturnRule {
  /** When the citizen of a request that is completed now applies again, minutes; Infinity for never. */
  timeFor(request: number): number
}
