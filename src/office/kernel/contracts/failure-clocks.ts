/** The failure clocks of units. */
export interface FailureClocks {
  /** The unit is up: its calendar clocks run, unless it is absent. */
  resumeClocks(unit: number): void
  /** The unit is down or leaves: its calendar clocks stand still. */
  pauseClocks(unit: number): void
  /** A unit is repaired, here or at a depot, and in service again. */
  restartAfterRepair(unit: number): void
  /** Maintenance has left a unit as new: its clocks start anew, unless it is down and will be repaired. */
  renewClocks(unit: number): void
}
