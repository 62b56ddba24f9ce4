import { Observer } from '../office/kernel/observer.ts'
import type { Spell } from './results.ts'
import { UnitSpells } from './state-intervals.ts'

/** Records what each unit of an office does in a replication. */
export class SpellsRecorder extends Observer {
  override readonly hearsWork = false
  private readonly units: readonly UnitSpells[]

  constructor(units: number) {
    super()
    this.units = Array.from({ length: units }, () => new UnitSpells())
  }

  override unitState(time: number, unit: number, state: number): void {
    this.units[unit].enter(time, state)
  }

  /** Of each unit, until the horizon, minutes. */
  spells(horizon: number): Spell[][] {
    return this.units.map((unit) => unit.until(horizon))
  }
}
