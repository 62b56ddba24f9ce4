import { Observer } from '../office/kernel/observer.ts'
import type { StateInterval } from './results.ts'
import { UnitStateIntervals } from './state-intervals.ts'

/** Records what each unit of an office does in a replication. */
export class StateIntervalRecorder extends Observer {
  private readonly units: readonly UnitStateIntervals[]

  constructor(units: number) {
    super()
    this.units = Array.from({ length: units }, () => new UnitStateIntervals())
  }

  override unitState(time: number, unit: number, state: number): void {
    this.units[unit].enter(time, state)
  }

  /** Of each unit, until the horizon, minutes. */
  intervals(horizon: number): StateInterval[][] {
    return this.units.map((unit) => unit.until(horizon))
  }
}
