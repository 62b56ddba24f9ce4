import type { EventCalendar } from '../event-calendar.ts'
import { simJs, type SimJsEntity, type SimJsRequest, type SimJsSimulation } from './library.ts'

/**
 * The second engine: SIM.JS (npm simjs) keeps the future events. Running the same model on an event list written by
 * others checks ours. Two faults of SIM.JS are avoided: its simulate(until) loses an event and leaves the clock before
 * the horizon, and its timers take delays, whose sums miss a time by rounding. So requests with a time of delivery are
 * put into its queue and taken out here.
 */
export class SimJsCalendar implements EventCalendar {
  private simulation!: SimJsSimulation
  private entity!: SimJsEntity
  private pending: (SimJsRequest | null)[]
  private readonly slotOf = new WeakMap<SimJsRequest, number>()
  private delivered = -1

  /** @param slots number of slots; they are numbered from 0 */
  constructor(slots: number) {
    this.pending = new Array<SimJsRequest | null>(slots).fill(null)
    this.reset()
  }

  resize(slots: number): void {
    this.pending = new Array<SimJsRequest | null>(slots).fill(null)
    this.reset()
  }

  get now(): number {
    return this.simulation.simTime
  }

  schedule(slot: number, time: number): void {
    if (!(time >= this.now)) throw new RangeError(`cannot schedule slot ${slot} at ${time}, it is ${this.now} already`)
    this.cancel(slot)
    // in a list: SIM.JS drops an argument that is 0
    const request = new simJs.Request(this.entity, this.now, time).done(this.deliver, this, [slot])
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
    return this.delivered
  }

  reset(): void {
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
    while (this.peekTime() === first.deliverAt) {
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

  private peekTime(): number | undefined {
    return this.simulation.queue.data[0]?.deliverAt
  }

  private slot(request: SimJsRequest): number {
    return this.slotOf.get(request) as number
  }
}
