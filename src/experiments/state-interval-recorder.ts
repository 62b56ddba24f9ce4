import { Observer } from '../office/kernel/observer.ts'
import { type RecordedUnit, UnitStateIntervals } from './state-intervals.ts'

/** Records what each unit of an office does in a replication. */
export class StateIntervalRecorder extends Observer {
  private readonly units: readonly UnitStateIntervals[]

  /** @param days of the horizon */
  constructor(units: number, days: number) {
    super()
    this.units = Array.from({ length: units }, () => new UnitStateIntervals(days))
  }

  override unitState(time: number, unit: number, state: number): void {
    this.units[unit].enter(time, state)
  }

  /** Of each unit, until the horizon. */
  recorded(): RecordedUnit[] {
    return this.units.map((unit) => unit.recorded())
  }
}
