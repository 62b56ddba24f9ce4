import { column, grown } from '../../engine/column.ts'
import { IndexedHeap } from '../../engine/indexed-heap.ts'
import { instantOf } from '../../engine/instant.ts'
import type { RequestTable } from './request-table.ts'

const NONE = -1

/** At most one timer for each request. Timers that end in the same instant end in the order in which they were set. */
export class RequestTimers {
  private readonly requests: RequestTable
  /** By instants. */
  private readonly heap = new IndexedHeap(0)
  private times = column(Float64Array, 0)
  private nextOrder = 0

  constructor(requests: RequestTable) {
    this.requests = requests
  }

  /** The request whose timer ends first, or -1. */
  get first(): number {
    return this.heap.isEmpty ? NONE : this.heap.first()
  }

  /** When the timer of a request ends; only for a timer that is set. */
  timeOf(request: number): number {
    return this.times[request]
  }

  isSet(request: number): boolean {
    return this.heap.has(request)
  }

  /** Sets the timer of a request that has none. */
  set(request: number, time: number): void {
    if (this.heap.capacity < this.requests.capacity) this.makeRoom()
    this.times[request] = time
    this.heap.add(request, instantOf(time), this.nextOrder++)
  }

  /** Cancels the first timer that has ended by now, and returns its request; -1 when there is none. */
  takeDue(now: number): number {
    const { first } = this
    if (first === NONE || this.times[first] > now) return NONE
    this.heap.remove(first)
    return first
  }

  /** Does nothing when the timer is not set. */
  cancel(request: number): void {
    if (this.heap.has(request)) this.heap.remove(request)
  }

  reset(): void {
    this.heap.clear()
    this.nextOrder = 0
  }

  private makeRoom(): void {
    const size = this.requests.capacity
    this.heap.grow(size)
    this.times = grown(this.times, column(Float64Array, size))
  }
}
