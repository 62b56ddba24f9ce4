/** Stops units and sets them free; several reasons can keep one down at a time. The dispatcher does. */
export interface UnitAvailability {
  /** A reason (see downReason) begins to keep a unit from service. */
  takeDown(unit: number, reason: number): void
  /** A reason that kept it from service ends. */
  bringUp(unit: number, reason: number): void
}
