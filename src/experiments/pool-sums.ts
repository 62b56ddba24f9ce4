import { total } from '../statistics/total.ts'
import type { PoolOutcome } from '../office/statistics/pool-outcome.ts'
import type { Office } from '../scenario/compiled/office.ts'

/** Days at the end of the horizon whose load is told apart. */
const LAST_DAYS = 28

const series = ['open', 'idle', 'demand', 'planned', 'up'] as const
type Series = (typeof series)[number]

/** What is kept of one pool: sums over replications for each day, and totals over days for each replication. */
export class PoolSum {
  readonly waitedByDay = new Map<number, Float64Array>()
  readonly waited = new Map<number, number[]>()
  readonly byDay: Readonly<Record<Series, Float64Array>>
  readonly totals: Readonly<Record<Series, number[]>> = { open: [], idle: [], demand: [], planned: [], up: [] }
  /** The same over the last days only. */
  readonly last: Readonly<Record<Series, number[]>> = { open: [], idle: [], demand: [], planned: [], up: [] }
  /** By state: parts of units on each day. */
  readonly states = new Map<number, Float64Array>()
  private readonly days: number

  constructor(days: number) {
    this.days = days
    const zeros = () => new Float64Array(days)
    this.byDay = { open: zeros(), idle: zeros(), demand: zeros(), planned: zeros(), up: zeros() }
  }

  /** @param index number of the replication, counted from the first */
  add(outcome: PoolOutcome, index: number): void {
    for (const { cause, minutes } of outcome.waiting) {
      const days = this.waitedByDay.get(cause) ?? new Float64Array(this.days)
      const totals = this.waited.get(cause) ?? []
      this.waitedByDay.set(cause, days)
      this.waited.set(cause, totals)
      addTo(days, minutes)
      while (totals.length < index) totals.push(0)
      totals.push(total(minutes))
    }
    for (const { state, parts } of outcome.states) {
      const days = this.states.get(state) ?? new Float64Array(this.days)
      this.states.set(state, days)
      addTo(days, parts)
    }
    for (const key of series) {
      addTo(this.byDay[key], outcome[key])
      this.totals[key].push(total(outcome[key]))
      this.last[key].push(total(outcome[key].subarray(-LAST_DAYS)))
    }
  }
}

/**
 * The pools of a plan over its replications. A replication leaves many numbers for each day, of which only sums and
 * totals are kept. They are added in the order of the replications, whichever was finished first.
 */
export class PoolSums {
  readonly pools: readonly PoolSum[]
  /** Length of the last days that are told apart; null when the horizon is no longer. */
  readonly lastDays: number | null
  private readonly early = new Map<number, readonly PoolOutcome[]>()
  private next = 0

  constructor(office: Office) {
    this.pools = office.pools.map(() => new PoolSum(office.days))
    this.lastDays = office.days > LAST_DAYS ? LAST_DAYS : null
  }

  /** @param index number of the replication, counted from the first */
  add(index: number, outcomes: readonly PoolOutcome[]): void {
    this.early.set(index, outcomes)
    for (let due = this.early.get(this.next); due !== undefined; due = this.early.get(this.next)) {
      this.early.delete(this.next)
      due.forEach((outcome, pool) => this.pools[pool].add(outcome, this.next))
      this.next++
    }
  }
}

function addTo(sums: Float64Array, values: ArrayLike<number>): void {
  for (let i = 0; i < sums.length; i++) sums[i] += values[i]
}
