import { column } from '../../engine/column.ts'
import type { Units } from './units.ts'

const NONE = -1

/**
 * What has changed in the present instant, and is settled when all its events have happened: units that have become
 * free, in the order in which they did, and the pools where somebody may take up service, taken in the order of the
 * scenario.
 */
export class UnsettledPools {
  private readonly poolOf: Int32Array
  /** Ascending; the first `poolCount`. */
  private readonly pools: Int32Array
  private readonly isPoolListed: Uint8Array
  private poolCount = 0
  private readonly units: Int32Array
  private readonly isUnitListed: Uint8Array
  private unitCount = 0
  /** Units taken from the list so far. */
  private taken = 0

  constructor(pools: number, units: Units) {
    this.poolOf = units.pool
    this.pools = column(Int32Array, pools)
    this.isPoolListed = column(Uint8Array, pools)
    this.units = column(Int32Array, units.count)
    this.isUnitListed = column(Uint8Array, units.count)
  }

  get isEmpty(): boolean {
    return this.poolCount === 0
  }

  addPool(pool: number): void {
    if (this.isPoolListed[pool] === 1) return
    this.isPoolListed[pool] = 1
    let at = this.poolCount++
    for (; at > 0 && this.pools[at - 1] > pool; at--) this.pools[at] = this.pools[at - 1]
    this.pools[at] = pool
  }

  /** Adds a unit, and its pool. */
  addUnit(unit: number): void {
    if (this.isUnitListed[unit] === 1) return
    this.isUnitListed[unit] = 1
    this.units[this.unitCount++] = unit
    this.addPool(this.poolOf[unit])
  }

  /** Takes the unit that was added first; -1 when there is none. */
  takeUnit(): number {
    if (this.taken === this.unitCount) {
      this.taken = 0
      this.unitCount = 0
      return NONE
    }
    const unit = this.units[this.taken++]
    this.isUnitListed[unit] = 0
    return unit
  }

  /** Takes the first pool of the scenario among those added; there must be one. */
  takePool(): number {
    const pool = this.pools[0]
    this.poolCount--
    for (let at = 0; at < this.poolCount; at++) this.pools[at] = this.pools[at + 1]
    this.isPoolListed[pool] = 0
    return pool
  }

  clear(): void {
    this.poolCount = 0
    this.unitCount = 0
    this.taken = 0
    this.isPoolListed.fill(0)
    this.isUnitListed.fill(0)
  }
}
