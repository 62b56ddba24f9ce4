/** The failure clocks of units. */
export interface FailureClocks {
  /** Calendar clocks of a unit run: it is up, and not absent. */
  resumeClocks(unit: number): void
  /** Calendar clocks of a unit stop: it is down or leaves. */
  pauseClocks(unit: number): void
  /** A repair is over: the clock that ran out starts anew, and the calendar clocks run. */
  restartAfterRepair(unit: number): void
  /** Maintenance has left a unit as new: all its clocks start anew, unless it is down and will be repaired. */
  renewClocks(unit: number): void
}
