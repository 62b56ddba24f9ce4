/** Takes units out of service and back; several reasons can hold at once. Implemented by the dispatcher. */
export interface UnitAvailability {
  /** A reason (see downReason) keeps a unit from service from now on. */
  takeDown(unit: number, reason: number): void
  /** A reason no longer keeps a unit from service. */
  bringUp(unit: number, reason: number): void
}
