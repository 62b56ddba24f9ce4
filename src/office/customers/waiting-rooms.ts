import type { Office } from '../../scenario/compiled/office.ts'
import type { WaitingRoom } from '../kernel/contracts/admission.ts'
import type { Dispatcher } from '../service/dispatcher.ts'
import type { Units } from '../service/units.ts'

/**
 * Waiting rooms: a pool may have a limited number of waiting places. A new request that no unit can serve at once, and
 * that finds no place, is lost. Only requests that come from outside are lost: those that come from another step always
 * wait.
 */
export class WaitingRooms implements WaitingRoom {
  private readonly dispatcher: Dispatcher
  private readonly units: Units
  private readonly places: Float64Array
  private readonly stepPool: Int32Array

  constructor(office: Office, units: Units, dispatcher: Dispatcher) {
    this.dispatcher = dispatcher
    this.units = units
    this.places = Float64Array.from(office.pools, (pool) => pool.waitingPlaces)
    this.stepPool = Int32Array.from(office.steps, (step) => step.pool)
  }

  /** Whether a new request would have to wait at a step and there is no place. */
  isFullFor(request: number, step: number): boolean {
    const pool = this.stepPool[step]
    return this.units.waitingFor(pool) >= this.places[pool] && !this.dispatcher.canBegin(request, step)
  }
}
