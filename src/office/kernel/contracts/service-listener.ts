/** Is notified when service in progress starts and stops: failure clocks that count work need this. */
export interface ServiceListener {
  /** Service started or resumed, and will be completed at `end` (minutes) unless it is interrupted. */
  serviceStarted(unit: number, end: number): void
  /** Service paused; `minutes` have passed since it last started or resumed. */
  servicePaused(unit: number, minutes: number): void
  /** Service was completed; `minutes` have passed since it last started or resumed. */
  serviceCompleted(unit: number, minutes: number): void
}

/** Hands out the supplies that service consumes. */
export interface SupplyStore {
  /** Takes what one service of a request at a step consumes; the caller has checked that enough is there. */
  use(step: number, serial: number, visit: number): void
  /** Idle units of a pool have nothing to do that they could begin, though requests wait: perhaps for a supply. */
  unitsStandIdle(pool: number): void
}

/** Wear of units that work above their daily limit. */
export interface WearOfUnits {
  /** By unit, the factor of the probability of rework for its service in progress. */
  readonly reworkFactor: Float64Array
  /** A unit starts service of a request: its n-th new one today, or 0 for one begun before. */
  setFactors(unit: number, request: number, begunToday: number): void
}

/** Is notified of free units: maintenance may wait for one. */
export interface IdleListener {
  /** A unit has no service in progress and could begin one. */
  unitBecameFree(unit: number): void
}
