import type { RequestTable } from './request-table.ts'

const NONE = -1

/**
 * One timer for each request that has one: an indexed binary heap (Williams 1964) over the rows of the request table,
 * in typed arrays that grow with it. Of several timers at the same time the one that was set first goes first.
 */
export class RequestTimers {
  private readonly requests: RequestTable
  private heap = new Int32Array(0)
  private position = new Int32Array(0)
  private time = new Float64Array(0)
  /** Place in the order of setting. */
  private order = new Float64Array(0)
  private size = 0
  private nextOrder = 0

  constructor(requests: RequestTable) {
    this.requests = requests
  }

  /** The request whose timer runs out first, or -1. */
  get first(): number {
    return this.size === 0 ? NONE : this.heap[0]
  }

  /** When the timer of a request runs out; only for one that is set. */
  timeOf(request: number): number {
    return this.time[request]
  }

  isSet(request: number): boolean {
    return request < this.position.length && this.position[request] !== NONE
  }

  /** Sets the timer of a request that has none. */
  set(request: number, time: number): void {
    this.makeRoom()
    this.time[request] = time
    this.order[request] = this.nextOrder++
    this.siftUp(this.size++, request)
  }

  /** Nothing happens when the timer is not set. */
  cancel(request: number): void {
    if (!this.isSet(request)) return
    const at = this.position[request]
    this.position[request] = NONE
    const last = this.heap[--this.size]
    if (last === request) return
    if (at > 0 && this.isBefore(last, this.heap[(at - 1) >> 1])) this.siftUp(at, last)
    else this.siftDown(at, last)
  }

  reset(): void {
    this.size = 0
    this.nextOrder = 0
    this.position.fill(NONE)
  }

  private siftUp(from: number, request: number): void {
    let at = from
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (this.isBefore(this.heap[parent], request)) break
      this.put(at, this.heap[parent])
      at = parent
    }
    this.put(at, request)
  }

  private siftDown(from: number, request: number): void {
    let at = from
    for (;;) {
      let child = 2 * at + 1
      if (child >= this.size) break
      if (child + 1 < this.size && this.isBefore(this.heap[child + 1], this.heap[child])) child++
      if (this.isBefore(request, this.heap[child])) break
      this.put(at, this.heap[child])
      at = child
    }
    this.put(at, request)
  }

  private put(at: number, request: number): void {
    this.heap[at] = request
    this.position[request] = at
  }

  private isBefore(one: number, other: number): boolean {
    const { time, order } = this
    return time[one] < time[other] || (time[one] === time[other] && order[one] < order[other])
  }

  private makeRoom(): void {
    const { capacity } = this.requests
    if (this.position.length >= capacity) return
    this.heap = grown(this.heap, new Int32Array(capacity))
    this.position = grown(this.position, new Int32Array(capacity).fill(NONE))
    this.time = grown(this.time, new Float64Array(capacity))
    this.order = grown(this.order, new Float64Array(capacity))
  }
}

function grown<Column extends Int32Array | Float64Array>(from: Column, to: Column): Column {
  to.set(from)
  return to
}
