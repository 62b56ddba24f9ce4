import type { Office } from '../../scenario/compiled/office.ts'
import type { WaitingRoom } from '../kernel/contracts/admission.ts'
import type { Layout } from '../requests/layout.ts'
import { IN_OFFICE, type RequestTable } from '../requests/request-table.ts'
import type { Router } from '../routing/router.ts'
import type { Dispatcher } from '../service/dispatcher.ts'
import type { Units } from '../service/units.ts'

/**
 * Waiting rooms: a pool may have a limited number of waiting places. A new citizen whom no unit can serve at once, and
 * who finds no place, is lost. Only citizens who come from outside are lost: work that is sent back waits in any case.
 *
 * Places are for people. Somebody whose letter is being written, or one of whose papers is being made, does not sit in
 * the room, and sits there once if several wait. Errands for letters, which are called to the counter, take no place.
 */
export class WaitingRooms implements WaitingRoom {
  private readonly dispatcher: Dispatcher
  private readonly requests: RequestTable
  private readonly router: Router
  private readonly units: Units
  private readonly layout: Layout
  private readonly places: Float64Array
  private readonly firstErrandStep: number

  constructor(
    office: Office,
    layout: Layout,
    requests: RequestTable,
    units: Units,
    dispatcher: Dispatcher,
    router: Router,
  ) {
    this.layout = layout
    this.requests = requests
    this.units = units
    this.dispatcher = dispatcher
    this.router = router
    this.places = Float64Array.from(office.pools, (pool) => pool.waitingPlaces)
    this.firstErrandStep = office.steps.length
  }

  /** Whether the citizen of a new request would have to wait at a step, and there is no place. */
  isFullFor(request: number, step: number): boolean {
    const { pool } = this.layout.steps[step]
    if (this.places[pool] === Infinity) return false
    const free = this.dispatcher.freeUnitsOf(pool)
    // nobody is called up while no unit is free
    const ahead = this.waitingCitizens(pool, (queue) => free > 0 && !this.dispatcher.selection.isBlocked(queue))
    ahead.delete(request)
    if (ahead.size < free && !this.dispatcher.isBlockedFor(request, step)) return false
    const seated = this.waitingCitizens(pool, (queue) => this.layout.queues[queue].step < this.firstErrandStep)
    for (const served of this.servedCitizens(pool)) seated.delete(served)
    // those whom free units will serve at the end of this instant get up
    const called = Math.min(free, [...seated].filter((citizen) => ahead.has(citizen)).length)
    return seated.size - called >= this.places[pool]
  }

  /** The citizens, by the rows of their requests, for whom something waits in some of the queues of a pool. */
  private waitingCitizens(pool: number, counts: (queue: number) => boolean): Set<number> {
    const citizens = new Set<number>()
    const { queues } = this.dispatcher
    for (const queue of this.layout.queuesOfPool[pool]) {
      if (!counts(queue)) continue
      for (let row = queues.first(queue); row >= 0; row = this.requests.nextOf(row)) citizens.add(this.citizenOf(row))
    }
    return citizens
  }

  private servedCitizens(pool: number): number[] {
    return this.units.ofPool[pool].flatMap((unit) => {
      const row = this.units.request[unit]
      return row < 0 ? [] : [this.citizenOf(row)]
    })
  }

  /** The row of the request to which an errand, a part, or the request itself belongs. */
  private citizenOf(row: number): number {
    const { requests } = this
    if (requests.stepOf(row) >= this.firstErrandStep) return requests.partnerOf(row) < 0 ? row : requests.partnerOf(row)
    return requests.useOf(row) === IN_OFFICE ? row : this.router.branching!.wholeOf(row)
  }
}
