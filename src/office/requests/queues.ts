import { column } from '../../engine/column.ts'
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
  private readonly requests: RequestTable
  private listener: QueueListener | null = null

  constructor(requests: RequestTable, count: number) {
    this.requests = requests
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

  /** Puts a request, which must have the latest ticket, at the end of a queue. */
  append(queue: number, request: number): void {
    const { requests } = this
    const last = this.tail[queue]
    requests.setNext(request, NONE)
    requests.setPrevious(request, last)
    if (last === NONE) this.head[queue] = request
    else requests.setNext(last, request)
    this.tail[queue] = request
    this.length[queue]++
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
    this.length[queue]++
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
    this.length[queue]--
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
    this.length[queue]--
  }

  reset(): void {
    this.head.fill(NONE)
    this.tail.fill(NONE)
    this.length.fill(0)
  }
}
