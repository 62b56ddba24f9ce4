import { IN_NO_QUEUE, type RequestTable } from './requests.ts'

const NONE = -1

/**
 * The queues: one for each step and priority level, doubly linked through the request table, so that both ends and
 * any place in the middle cost the same however long the queue is. Order within a queue is by ticket.
 */
export class Queues {
  private readonly head: Int32Array
  private readonly tail: Int32Array
  readonly length: Int32Array
  private readonly requests: RequestTable

  constructor(requests: RequestTable, count: number) {
    this.requests = requests
    this.head = new Int32Array(count)
    this.tail = new Int32Array(count)
    this.length = new Int32Array(count)
  }

  /** First request of a queue, or -1. */
  first(queue: number): number {
    return this.head[queue]
  }

  /** Puts a request with the latest ticket at the end. */
  append(queue: number, request: number): void {
    const { next, previous } = this.requests
    const last = this.tail[queue]
    next[request] = NONE
    previous[request] = last
    if (last === NONE) this.head[queue] = request
    else next[last] = request
    this.tail[queue] = request
    this.length[queue]++
  }

  /** Puts a request back to where its ticket belongs; cheap near the head, where work that was begun goes. */
  putBack(queue: number, request: number): void {
    const { next, previous, ticket } = this.requests
    let after = NONE
    let before = this.head[queue]
    while (before !== NONE && ticket[before] < ticket[request]) {
      after = before
      before = next[before]
    }
    previous[request] = after
    next[request] = before
    if (after === NONE) this.head[queue] = request
    else next[after] = request
    if (before === NONE) this.tail[queue] = request
    else previous[before] = request
    this.length[queue]++
  }

  /** Takes the first request out of a queue that is not empty. */
  takeFirst(queue: number): number {
    const { next, previous } = this.requests
    const request = this.head[queue]
    const second = next[request]
    this.head[queue] = second
    if (second === NONE) this.tail[queue] = NONE
    else previous[second] = NONE
    previous[request] = IN_NO_QUEUE
    this.length[queue]--
    return request
  }

  /** Takes a request out, wherever it stands. */
  remove(queue: number, request: number): void {
    const { next, previous } = this.requests
    const after = previous[request]
    const before = next[request]
    if (after === NONE) this.head[queue] = before
    else next[after] = before
    if (before === NONE) this.tail[queue] = after
    else previous[before] = after
    previous[request] = IN_NO_QUEUE
    this.length[queue]--
  }

  reset(): void {
    this.head.fill(NONE)
    this.tail.fill(NONE)
    this.length.fill(0)
  }
}
