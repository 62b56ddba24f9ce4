import { column } from '../../engine/column.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { indicesWhere } from '../kernel/indices-where.ts'
import type { RunContext } from '../kernel/run-context.ts'

/** The queues, as far as a shortage is concerned: how many wait in each, and how many causes block it. */
export interface BlockedQueues {
  readonly length: Int32Array
  readonly blockCount: Int32Array
}

/** A step that uses a supply: the queues that are blocked when the stock is too small for it. */
export interface UseOfSupply {
  readonly step: number
  readonly supply: number
  readonly queues: readonly number[]
}

/**
 * Where work waits for a supply: requests wait, idle units could serve them, and nothing but supplies keeps them from
 * it. A request that waits for a busy or closed unit, or for a link, does not wait for the supply.
 */
export class Shortages {
  /** First time at which work waited for each supply; Infinity until then. */
  readonly from: Float64Array
  /** By use, 1 while the stock is too small for it. */
  readonly isShort: Uint8Array
  private readonly context: RunContext
  private readonly queues: BlockedQueues
  private readonly uses: readonly UseOfSupply[]
  private readonly usesOfPool: readonly (readonly number[])[]
  private readonly usesOfSupply: readonly (readonly number[])[]
  /** How many supplies, too short or rationed, block each queue. */
  private readonly ownBlocks: Int32Array

  constructor(context: RunContext, office: Office, uses: readonly UseOfSupply[], queues: BlockedQueues) {
    this.context = context
    this.queues = queues
    this.uses = uses
    this.usesOfPool = office.pools.map((_, pool) => indicesWhere(uses, ({ step }) => office.steps[step].pool === pool))
    this.usesOfSupply = office.supplies.map((_, supply) => indicesWhere(uses, (use) => use.supply === supply))
    this.from = new Float64Array(office.supplies.length)
    this.isShort = new Uint8Array(uses.length)
    this.ownBlocks = column(Int32Array, queues.length.length)
  }

  start(): void {
    this.from.fill(Infinity)
    this.isShort.fill(0)
    this.ownBlocks.fill(0)
  }

  /** A supply blocks queues, or no longer does. */
  countBlocks(queues: readonly number[], by: 1 | -1): void {
    for (const queue of queues) this.ownBlocks[queue] += by
  }

  /** Idle units of a pool have nothing to do that they could begin. */
  unitsStandIdle(pool: number): void {
    for (const use of this.usesOfPool[pool]) {
      const { supply } = this.uses[use]
      if (this.from[supply] === Infinity && this.isWaitedFor(use)) this.from[supply] = this.context.calendar.now
    }
  }

  /** Whether work waits for a supply and for nothing else, except for units perhaps. */
  holdsUpWork(supply: number): boolean {
    return this.usesOfSupply[supply].some((use) => this.isWaitedFor(use))
  }

  private isWaitedFor(use: number): boolean {
    if (this.isShort[use] === 0) return false
    const { length, blockCount } = this.queues
    return this.uses[use].queues.some((queue) => length[queue] > 0 && blockCount[queue] === this.ownBlocks[queue])
  }
}
