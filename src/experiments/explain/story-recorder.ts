import { outputLimits } from '../../limits/output-limits.ts'
import { Observer } from '../../office/kernel/observer.ts'
import { unitStates, type UnitState } from '../../office/kernel/unit-state.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { total } from '../../statistics/total.ts'
import { SpellRecorder } from './spells.ts'

/** Why a unit cannot be counted on: away for repair, being repaired in the office, or not there at all. */
export type Missing = 'away' | 'repair' | 'absent'

const missing: { readonly [state in UnitState]: Missing | null } = {
  working: null,
  idle: null,
  closed: null,
  resting: null,
  blocked: null,
  maintained: null,
  failed: 'repair',
  'waiting-for-crew': 'repair',
  'waiting-for-courier': 'away',
  'in-transit': 'away',
  'waiting-at-depot': 'away',
  'at-depot': 'away',
  absent: 'absent',
}
const missingOf = unitStates.map((state) => missing[state])

/** Hears what happens to the office as a whole: outages, units that go and come back, shortages, triggers. */
export class StoryRecorder extends Observer {
  readonly links: SpellRecorder<'down'>
  readonly units: SpellRecorder<Missing>
  readonly supplies: SpellRecorder<'short'>
  readonly triggers: SpellRecorder<'active'>

  constructor({ links, units, supplies, triggers }: Office) {
    super()
    const { most } = outputLimits.storySpells
    this.links = new SpellRecorder(links.length, most)
    this.units = new SpellRecorder(units.length, most)
    this.supplies = new SpellRecorder(supplies.length, most)
    this.triggers = new SpellRecorder(triggers.length, most)
  }

  /** Call it last. */
  end(horizon: number): void {
    for (const recorder of [this.links, this.units, this.supplies, this.triggers]) recorder.end(horizon)
  }

  /** Spells that were too many to keep. */
  get leftOut(): number {
    return total([this.links, this.units, this.supplies, this.triggers].map(({ leftOut }) => leftOut))
  }

  override linkState(time: number, link: number, isDown: boolean): void {
    this.links.turn(time, link, isDown ? 'down' : null)
  }

  override unitState(time: number, unit: number, state: number): void {
    this.units.turn(time, unit, missingOf[state])
  }

  override supplyShort(time: number, supply: number, isShort: boolean): void {
    this.supplies.turn(time, supply, isShort ? 'short' : null)
  }

  override triggerTurned(time: number, trigger: number, isActive: boolean): void {
    this.triggers.turn(time, trigger, isActive ? 'active' : null)
  }
}
