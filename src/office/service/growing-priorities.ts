import type { Layout } from '../requests/layout.ts'
import type { Queues } from '../requests/queues.ts'
import type { RequestTable } from '../requests/request-table.ts'
import type { RunContext } from '../kernel/run-context.ts'

const NONE = -1
/** Priorities that differ by less than this part are equal: the difference is rounding of times. */
const ROUNDING = 1e-9

/**
 * Priorities that grow with the wait (Kleinrock 1964: delay-dependent priorities). The priority of a request is the
 * priority of its class plus a growth for each minute since the application. Within a class, requests are served in the
 * order in which they came to the step, so only the heads of the queues are compared, when a unit is free.
 */
export class GrowingPriorities {
  private readonly context: RunContext
  private readonly layout: Layout
  private readonly queues: Queues
  private readonly requests: RequestTable
  /** See QueueSelection. */
  private readonly blockCount: Int32Array
  private readonly priority: Float64Array
  /** By queue, priority per minute. */
  private readonly growth: Float64Array
  private readonly poolGrows: readonly boolean[]

  constructor(context: RunContext, layout: Layout, queues: Queues, requests: RequestTable, blockCount: Int32Array) {
    this.context = context
    this.layout = layout
    this.queues = queues
    this.requests = requests
    this.blockCount = blockCount
    this.priority = Float64Array.from(layout.queues, (queue) => queue.priority)
    this.growth = Float64Array.from(layout.queues, (queue) => queue.growth)
    this.poolGrows = layout.queuesOfPool.map((queues) => queues.some((queue) => this.growth[queue] > 0))
  }

  /** Whether some priority grows in a pool. */
  isGrowingIn(pool: number): boolean {
    return this.poolGrows[pool]
  }

  /**
   * The queue whose head has the highest priority now, and of equal ones the earliest ticket; -1 when none can be
   * served.
   */
  choose(pool: number): number {
    const queues = this.layout.queuesOfPool[pool]
    let highest = Number.NEGATIVE_INFINITY
    for (const queue of queues) highest = Math.max(highest, this.priorityNow(queue))
    const least = highest - ROUNDING * Math.max(1, Math.abs(highest))
    let best = NONE
    for (const queue of queues) {
      if (highest > Number.NEGATIVE_INFINITY && this.priorityNow(queue) >= least && this.isEarlier(queue, best))
        best = queue
    }
    return best
  }

  private isEarlier(queue: number, other: number): boolean {
    if (other === NONE) return true
    return this.requests.ticketOf(this.queues.first(queue)) < this.requests.ticketOf(this.queues.first(other))
  }

  /** Priority of the head of a queue; -Infinity when nobody there can be served. */
  private priorityNow(queue: number): number {
    const request = this.queues.first(queue)
    if (request === NONE || this.blockCount[queue] > 0) return Number.NEGATIVE_INFINITY
    return this.priority[queue] + this.growth[queue] * (this.context.calendar.now - this.requests.cameAt(request))
  }
}
