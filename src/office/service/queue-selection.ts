import { column } from '../../engine/column.ts'
import { indicesWhere } from '../kernel/indices-where.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { Layout } from '../requests/layout.ts'
import type { Queues } from '../requests/queues.ts'
import type { RequestTable } from '../requests/request-table.ts'
import { GrowingPriorities } from './growing-priorities.ts'
import type { Units } from './units.ts'

const NONE = -1

/**
 * Chooses the queue that a free unit serves next: of the queues that are not blocked, the one whose head has the
 * highest priority.
 */
export class QueueSelection {
  /** Number of causes that block each queue: links that are down, supplies that are short or rationed. */
  readonly blockCount: Int32Array
  private readonly queues: Queues
  private readonly units: Units
  private readonly requests: RequestTable
  private readonly priority: Float64Array
  /** Queues of each pool by priority; and the queue of each pool with a single one, or -1. */
  private readonly queuesOfPool: readonly Int32Array[]
  private readonly onlyQueue: Int32Array
  private readonly queuesOfStep: readonly (readonly number[])[]
  /** Null where no priority grows. */
  private readonly growing: GrowingPriorities | null

  constructor(context: RunContext, layout: Layout, requests: RequestTable, queues: Queues, units: Units) {
    this.queues = queues
    this.units = units
    this.requests = requests
    this.priority = Float64Array.from(layout.queues, (queue) => queue.priority)
    this.queuesOfPool = layout.queuesOfPool
    this.onlyQueue = layout.onlyQueue
    this.queuesOfStep = layout.steps.map((_, s) => indicesWhere(layout.queues, (queue) => queue.step === s))
    this.blockCount = column(Int32Array, layout.queues.length)
    this.growing = layout.queues.some((queue) => queue.growth > 0)
      ? new GrowingPriorities(context, layout, queues, requests, this.blockCount)
      : null
  }

  start(): void {
    this.blockCount.fill(0)
  }

  isBlocked(queue: number): boolean {
    return this.blockCount[queue] > 0
  }

  queuesOf(steps: readonly number[]): number[] {
    return steps.flatMap((step) => this.queuesOfStep[step])
  }

  /** The queue that a free unit of a pool serves next, or -1: highest priority, then earliest ticket. */
  choose(pool: number): number {
    if (this.growing !== null && this.growing.isGrowingIn(pool)) return this.growing.choose(pool)
    const only = this.onlyQueue[pool]
    if (only >= 0) return this.queues.first(only) === NONE || this.blockCount[only] > 0 ? NONE : only
    if (this.units.waitingFor(pool) === 0) return NONE
    return this.chooseByPriority(this.queuesOfPool[pool])
  }

  private chooseByPriority(candidates: Int32Array): number {
    let best = NONE
    let bestTicket = 0
    for (let i = 0; i < candidates.length; i++) {
      const queue = candidates[i]
      if (best !== NONE && this.priority[queue] < this.priority[best]) break
      const request = this.queues.first(queue)
      if (request === NONE || this.blockCount[queue] > 0) continue
      const ticket = this.requests.ticketOf(request)
      if (best === NONE || ticket < bestTicket) {
        best = queue
        bestTicket = ticket
      }
    }
    return best
  }
}
