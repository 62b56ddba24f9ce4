import { downReason } from '../kernel/down-reason.ts'
import type { Layout } from '../requests/layout.ts'
import type { RequestTable } from '../requests/request-table.ts'
import type { Units } from './units.ts'

const NONE = -1

/**
 * The end of a shift: where a step hands work over, what waits with a closed unit is for a unit of its pool that is up.
 * When all close together, it stays with its unit.
 */
export class ShiftHandOver {
  private readonly requests: RequestTable
  private readonly units: Units
  private readonly handsOver: Uint8Array
  private readonly isInPool: Uint8Array

  /** @param handsOver by step, 1 where work is handed over */
  constructor({ steps, queuesOfPool }: Layout, requests: RequestTable, units: Units, handsOver: Uint8Array) {
    this.requests = requests
    this.units = units
    this.handsOver = handsOver
    this.isInPool = Uint8Array.from(queuesOfPool, (_, pool) =>
      Number(steps.some((step, s) => step.pool === pool && handsOver[s] === 1)),
    )
  }

  /** Whether a step of a pool hands work over. */
  concerns(pool: number): boolean {
    return this.isInPool[pool] === 1
  }

  /** The closed units of a pool whose work another one can go on with. */
  giversOf(pool: number): number[] {
    const own = this.units.ofPool[pool]
    if (own.every((unit) => this.units.isDown(unit))) return []
    return own.filter((unit) => this.holdsWork(unit))
  }

  private holdsWork(unit: number): boolean {
    const { units } = this
    const request = units.request[unit]
    if (request === NONE || units.running[unit] === 1 || !units.isDownFor(unit, downReason.closed)) return false
    return this.handsOver[this.requests.stepOf(request)] === 1
  }
}
