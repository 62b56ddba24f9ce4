import { column } from '../../engine/column.ts'
import type { EventCalendar } from '../../engine/event-calendar.ts'
import type { QueueListener } from '../kernel/contracts/queue-listener.ts'
import { IN_NO_QUEUE, type RequestTable } from './request-table.ts'

const NONE = -1

/**
 * The queues: doubly linked lists through the request table, so that taking a request out costs the same at any place
 * and any length. Order within a queue is by ticket.
 */
export class Queues {
  private readonly head: Int32Array
  private readonly tail: Int32Array
  readonly length: Int32Array
  /** Request-minutes of each queue up to the last change of its length, and when that was. */
  private readonly areaBefore: Float64Array
  private readonly changedAt: Float64Array
  private readonly requests: RequestTable
  private readonly calendar: EventCalendar
  private listener: QueueListener | null = null

  constructor(requests: RequestTable, count: number, calendar: EventCalendar) {
    this.requests = requests
    this.calendar = calendar
    this.areaBefore = column(Float64Array, count)
    this.changedAt = column(Float64Array, count)
    this.head = column(Int32Array, count)
    this.tail = column(Int32Array, count)
    this.length = column(Int32Array, count)
  }

  /** Called once, when all mechanisms exist. */
  connect(listener: QueueListener | null): void {
    this.listener = listener
  }

  /** First request of a queue, or -1. */
  first(queue: number): number {
    return this.head[queue]
  }

  /** Request-minutes spent in a queue from time 0 up to now: the integral of its length. */
  areaOf(queue: number): number {
    return this.areaBefore[queue] + this.length[queue] * (this.calendar.now - this.changedAt[queue])
  }

  /** Puts a request, which must have the latest ticket, at the end of a queue. */
  append(queue: number, request: number): void {
    const { requests } = this
    const last = this.tail[queue]
    requests.setNext(request, NONE)
    requests.setPrevious(request, last)
    if (last === NONE) this.head[queue] = request
    else requests.setNext(last, request)
    this.tail[queue] = request
    this.changeLength(queue, 1)
    if (this.listener !== null) this.listener.requestQueued(request)
  }

  /** Puts a request where its ticket belongs. The search begins at the head, where interrupted work belongs. */
  putBack(queue: number, request: number): void {
    const { requests } = this
    const ticket = requests.ticketOf(request)
    let after = NONE
    let before = this.head[queue]
    while (before !== NONE && requests.ticketOf(before) < ticket) {
      after = before
      before = requests.nextOf(before)
    }
    requests.setPrevious(request, after)
    requests.setNext(request, before)
    if (after === NONE) this.head[queue] = request
    else requests.setNext(after, request)
    if (before === NONE) this.tail[queue] = request
    else requests.setPrevious(before, request)
    this.changeLength(queue, 1)
    if (this.listener !== null) this.listener.requestQueued(request)
  }

  /** Removes and returns the first request of a queue that is not empty. */
  takeFirst(queue: number): number {
    const { requests } = this
    const request = this.head[queue]
    const second = requests.nextOf(request)
    this.head[queue] = second
    if (second === NONE) this.tail[queue] = NONE
    else requests.setPrevious(second, NONE)
    requests.setPrevious(request, IN_NO_QUEUE)
    this.changeLength(queue, -1)
    return request
  }

  /** Removes a request, wherever it stands. */
  remove(queue: number, request: number): void {
    const { requests } = this
    const after = requests.previousOf(request)
    const before = requests.nextOf(request)
    if (after === NONE) this.head[queue] = before
    else requests.setNext(after, before)
    if (before === NONE) this.tail[queue] = after
    else requests.setPrevious(before, after)
    requests.setPrevious(request, IN_NO_QUEUE)
    this.changeLength(queue, -1)
  }

  /** Called once the calendar stands at time 0. */
  reset(): void {
    this.head.fill(NONE)
    this.tail.fill(NONE)
    this.length.fill(0)
    this.areaBefore.fill(0)
    this.changedAt.fill(0)
  }

  private changeLength(queue: number, by: 1 | -1): void {
    const { now } = this.calendar
    // not a sum of times of entry and exit: one who is served at once without a queue must leave the same digits
    this.areaBefore[queue] += this.length[queue] * (now - this.changedAt[queue])
    this.changedAt[queue] = now
    this.length[queue] += by
  }
}
