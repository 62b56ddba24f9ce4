import type { Office } from '../../scenario/compiled/office.ts'
import type { WaitingRoom } from '../kernel/contracts/admission.ts'
import type { Dispatcher } from '../service/dispatcher.ts'
import type { Units } from '../service/units.ts'

/**
 * Waiting rooms: a pool may have room for so many who wait. Who comes to the office and finds no unit that begins with
 * the work at once, and no place to wait, is turned away for good. Only those who come are turned away, not those who
 * have been at another step: what is in the office waits where it is.
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

  /** Whether one who comes to a step would have to wait and finds no place. */
  isFullFor(request: number, step: number): boolean {
    const pool = this.stepPool[step]
    return this.units.waitingFor(pool) >= this.places[pool] && !this.dispatcher.canBegin(request, step)
  }
}
