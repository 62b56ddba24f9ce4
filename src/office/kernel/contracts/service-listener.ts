/** Hears when the service in progress of a unit runs and stops: failure clocks that go by work do. */
export interface ServiceListener {
  /** It runs from now until a time, minutes, unless something comes between. */
  serviceStarted(unit: number, end: number): void
  /** It pauses, after so many minutes since it was last begun or resumed. */
  servicePaused(unit: number, minutes: number): void
  /** It is completed, after so many minutes since it was last begun or resumed. */
  serviceCompleted(unit: number, minutes: number): void
}

/** Gives out what service uses up. */
export interface SupplyStore {
  /** Takes what one service of a request at a step uses; the step was not short of it. */
  use(step: number, serial: number, visit: number): void
}

/** What service above a daily limit does to a unit. */
export interface WearOfUnits {
  /** By unit, what the probability of rework is multiplied by for the service in progress. */
  readonly reworkFactor: Float64Array
  /** A unit begins service: its n-th new one of the day, or 0 for one that was begun before. */
  setFactors(unit: number, begunToday: number): void
}

/** What can wait until a unit has nothing in hand. */
export interface IdleListener {
  /** A unit has nothing in hand and could begin service. */
  unitBecameFree(unit: number): void
}
