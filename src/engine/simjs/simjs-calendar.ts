import type { EventCalendar } from '../event-calendar.ts'
import { instantOf } from '../instant.ts'
import { simJs, type SimJsEntity, type SimJsRequest, type SimJsSimulation } from './library.ts'

/**
 * The second engine: SIM.JS (npm simjs) keeps the future events. Running the same model on an event list written by
 * others checks ours. Two faults of SIM.JS are avoided: its simulate(until) loses an event and leaves the clock before
 * the horizon, and its timers take delays, whose sums miss a time by rounding. So requests with a time of delivery are
 * put into its queue and taken out here. Its clock counts instants; the times of events are kept beside it.
 */
export class SimJsCalendar implements EventCalendar {
  now = 0
  private simulation!: SimJsSimulation
  private entity!: SimJsEntity
  private pending: (SimJsRequest | null)[]
  /** By slot, the time of its event, minutes. */
  private times: Float64Array
  private readonly slotOf = new WeakMap<SimJsRequest, number>()
  private delivered = -1

  /** @param slots number of slots; they are numbered from 0 */
  constructor(slots: number) {
    this.pending = new Array<SimJsRequest | null>(slots).fill(null)
    this.times = new Float64Array(slots)
    this.reset()
  }

  resize(slots: number): void {
    this.pending = new Array<SimJsRequest | null>(slots).fill(null)
    this.times = new Float64Array(slots)
    this.reset()
  }

  get isInstantOver(): boolean {
    const next = this.nextInstant()
    return next === undefined || next > this.simulation.simTime
  }

  schedule(slot: number, time: number): void {
    const { simTime } = this.simulation
    const instant = instantOf(time)
    if (!(instant >= simTime))
      throw new RangeError(`cannot schedule slot ${slot} at ${time}, it is ${this.now} already`)
    this.cancel(slot)
    this.times[slot] = time
    // in a list: SIM.JS drops an argument that is 0
    const request = new simJs.Request(this.entity, simTime, instant).done(this.deliver, this, [slot])
    this.slotOf.set(request, slot)
    this.pending[slot] = request
    this.simulation.queue.insert(request)
  }

  cancel(slot: number): void {
    this.pending[slot]?.cancel()
    this.pending[slot] = null
  }

  isScheduled(slot: number): boolean {
    return this.pending[slot] !== null
  }

  next(): number {
    const request = this.takeEarliest()
    if (request === null) return -1
    this.simulation.simTime = request.deliverAt
    request.deliver()
    this.now = Math.max(this.now, this.times[this.delivered])
    return this.delivered
  }

  reset(): void {
    this.now = 0
    this.simulation = new simJs.Sim()
    this.entity = new simJs.Entity(this.simulation, 'office')
    this.pending.fill(null)
  }

  /** Called by SIM.JS with the slot of the request that it delivers. */
  private deliver(slot: number): void {
    this.pending[slot] = null
    this.delivered = slot
  }

  /** SIM.JS orders simultaneous requests by when they were scheduled; the model needs them by slot. */
  private takeEarliest(): SimJsRequest | null {
    const first = this.takeLive()
    if (first === null) return null
    let earliest = first
    const others: SimJsRequest[] = []
    while (this.firstInstant() === first.deliverAt) {
      const other = this.takeLive()
      if (other === null) break
      if (other.deliverAt > first.deliverAt) {
        others.push(other)
        break
      }
      const isEarlier = this.slot(other) < this.slot(earliest)
      others.push(isEarlier ? earliest : other)
      if (isEarlier) earliest = other
    }
    for (const other of others) this.simulation.queue.insert(other)
    return earliest
  }

  /** SIM.JS leaves cancelled requests in its queue until their time; they are skipped. */
  private takeLive(): SimJsRequest | null {
    for (;;) {
      const request = this.simulation.queue.remove()
      if (request === null || !request.cancelled) return request
    }
  }

  /** The instant of the first request in the queue, which may be a cancelled one. */
  private firstInstant(): number | undefined {
    return this.simulation.queue.data[0]?.deliverAt
  }

  /** The instant of the next event. */
  private nextInstant(): number | undefined {
    const { queue } = this.simulation
    while (queue.data[0]?.cancelled) queue.remove()
    return this.firstInstant()
  }

  private slot(request: SimJsRequest): number {
    return this.slotOf.get(request) as number
  }
}
