import { column } from '../../engine/column.ts'
import type { Units } from './units.ts'

const NONE = -1

/**
 * What has changed in the present instant, and is settled when all its events have happened: units that have become
 * free, and pools where somebody may take up service, both in the order in which they were added.
 */
export class UnsettledPools {
  isEmpty = true
  private readonly poolOf: Int32Array
  private readonly pools: Waiting
  private readonly units: Waiting

  constructor(pools: number, units: Units) {
    this.poolOf = units.pool
    this.pools = new Waiting(pools)
    this.units = new Waiting(units.count)
  }

  addPool(pool: number): void {
    this.isEmpty = false
    this.pools.add(pool)
  }

  /** Adds a unit, and its pool. */
  addUnit(unit: number): void {
    this.units.add(unit)
    this.addPool(this.poolOf[unit])
  }

  /** Takes the unit that was added first; -1 when there is none. */
  takeUnit(): number {
    return this.units.take()
  }

  /** Takes the pool that was added first; -1 when there is none. */
  takePool(): number {
    const pool = this.pools.take()
    this.isEmpty = this.pools.isEmpty
    return pool
  }

  clear(): void {
    this.isEmpty = true
    this.pools.clear()
    this.units.clear()
  }
}

/** Numbers below a limit, each at most once, in the order in which they were added. */
class Waiting {
  private readonly items: Int32Array
  private readonly isListed: Uint8Array
  /** The waiting ones stand from `first` on, in a circle. */
  private first = 0
  private count = 0

  constructor(limit: number) {
    this.items = column(Int32Array, limit)
    this.isListed = column(Uint8Array, limit)
  }

  get isEmpty(): boolean {
    return this.count === 0
  }

  add(item: number): void {
    if (this.isListed[item] === 1) return
    this.isListed[item] = 1
    this.items[this.place(this.count++)] = item
  }

  take(): number {
    if (this.count === 0) return NONE
    const item = this.items[this.first]
    this.first = this.place(1)
    this.count--
    this.isListed[item] = 0
    return item
  }

  clear(): void {
    this.first = 0
    this.count = 0
    this.isListed.fill(0)
  }

  private place(ahead: number): number {
    const place = this.first + ahead
    return place < this.items.length ? place : place - this.items.length
  }
}
