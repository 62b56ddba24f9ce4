import type { Office } from '../../scenario/compiled/office.ts'
import type { Costs, ServiceOutcome } from './replication-outcome.ts'
import { MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../../time/minutes.ts'

/** Counts of a run that have a price. */
export interface Counted {
  /** Money for repairs at depots. */
  readonly repairs: number
  /** Money for trips and moves. */
  readonly trips: number
  /** Money for planned maintenance. */
  readonly maintenance: number
  /** Money for letters. */
  readonly letters: number
  /** Pieces used of each supply. */
  readonly used: Float64Array
  /** Money for the orders of each supply. */
  readonly orders: Float64Array
  /** Days for which rent of each unit is due; 0 for one that never came. */
  readonly rentDays: Float64Array
  /** Unit-minutes of overtime by pool. */
  readonly overtime: Float64Array
}

/** The cost of one replication, in the currency of the office. */
export function costsOf(compiled: Office, services: readonly ServiceOutcome[], counted: Counted): Costs {
  const rent = sum(compiled.units, (unit, u) => unit.rentPerDay * counted.rentDays[u])
  const purchase = sum(compiled.units, (unit, u) => (counted.rentDays[u] > 0 ? unit.price : 0))
  const overtime = sum(compiled.pools, (pool, p) => (pool.overtimeCostPerHour * counted.overtime[p]) / MINUTES_PER_HOUR)
  const supplies = sum(
    compiled.supplies,
    (supply, s) => supply.price * (counted.used[s] ?? 0) + (counted.orders[s] ?? 0),
  )
  const waiting = sum(compiled.services, (s, i) => (s.costPerWaitingDay * services[i].backlogArea) / MINUTES_PER_DAY)
  const { repairs, trips, maintenance, letters } = counted
  const office = repairs + trips + rent + purchase + maintenance + overtime + letters + supplies
  return { repairs, trips, rent, purchase, maintenance, overtime, letters, supplies, office, waiting }
}

function sum<Item>(items: readonly Item[], value: (item: Item, index: number) => number): number {
  return items.reduce((total, item, index) => total + value(item, index), 0)
}
