import { downReason } from '../office/kernel/down-reason.ts'
import type { UnitState } from '../office/kernel/unit-state.ts'
import type { Office } from '../scenario/compiled/office.ts'
import type { Wants } from './wants.ts'

/** Why each unit is in its state: its last failure, its depot, and whether it has been in the office. */
export class UnitCauses {
  private readonly office: Office
  private readonly wants: Wants
  private readonly failure: string[]
  private readonly depot: string[]
  private readonly hasCome: boolean[]

  constructor(office: Office, wants: Wants) {
    this.office = office
    this.wants = wants
    this.failure = office.units.map(() => '')
    this.depot = office.units.map(() => '')
    this.hasCome = office.units.map(() => false)
  }

  /** A failure clock of a unit has run out. */
  recordFailure(unit: number, clock: number): void {
    this.failure[unit] = this.office.units[unit].failures[clock].name
  }

  recordDepot(unit: number, depot: number): void {
    this.depot[unit] = this.office.depots[depot].name
  }

  /** Name of the last failure of a unit. */
  failureOf(unit: number): string {
    return this.failure[unit]
  }

  /** Why a unit enters a state; empty when the state explains itself. */
  ofState(unit: number, state: UnitState): string {
    if (state !== 'absent') this.hasCome[unit] = true
    switch (state) {
      case 'failed':
      case 'waiting-for-crew':
        return this.failure[unit]
      case 'waiting-for-courier':
      case 'in-transit':
      case 'waiting-at-depot':
      case 'at-depot':
        return this.depot[unit]
      case 'blocked':
        return this.wants.ofPool(this.office.units[unit].pool)
      case 'absent':
        return this.hasCome[unit] ? 'it has left' : 'it has not come yet'
      case 'working':
      case 'idle':
      case 'closed':
      case 'resting':
      case 'maintained':
        return ''
    }
  }

  /** Why service of a unit stops. @param why one of downReason */
  ofStop(unit: number, why: number): string {
    switch (why) {
      case downReason.failed:
        return `failure: ${this.failure[unit]}`
      case downReason.away:
        return this.failure[unit] === '' ? `sent to ${this.depot[unit]}` : `failure: ${this.failure[unit]}`
      case downReason.absent:
        return 'the unit leaves'
      case downReason.maintained:
        return 'planned maintenance'
      case downReason.resting:
        return 'daily limit'
      default:
        return 'the unit closes'
    }
  }
}
