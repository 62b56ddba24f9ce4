/** How long units have been in their states. Implemented by the units. */
export interface UnitTimes {
  /** Minutes that a unit has spent in a state (a code of unitStates) up to now. */
  timeInSoFar(unit: number, state: number): number
}
