import type { Distribution } from '../../random/distribution.ts'
import type { Duration } from './duration.ts'

/** Stock that steps consume, in pieces. */
export interface Supply {
  readonly name: string
  readonly stock: number
  /** Money for a piece used. */
  readonly price: number
  readonly deliveries: readonly Delivery[]
  /** An order that is placed whenever the stock is at or under a level and none is outstanding; null for none. */
  readonly reorder: (SupplyOrder & { readonly at: number }) | null
  /** While the stock is under a level only these classes are served, as indices into Office.classes; null for none. */
  readonly ration: { readonly under: number; readonly first: readonly number[] } | null
  /** Probability that a piece taken is spoiled and another is taken. */
  readonly waste: number
}

export interface SupplyOrder {
  /** Pieces, rounded to a whole number when drawn, at least one. */
  readonly size: Distribution
  readonly leadTime: Duration
  /** Money for an order. */
  readonly cost: number
}

export interface Delivery {
  /** Planned time of the first one, minutes. */
  readonly first: number
  /** Time from one planned delivery to the next; null for a single one. */
  readonly every: Duration | null
  /** Time by which a delivery comes later than planned; null when it comes on time. */
  readonly delay: Duration | null
  /** Pieces, rounded to a whole number when drawn. */
  readonly size: Distribution
}

/** Of those that recur, times of the first ones are told. */
export const FIRST_TOLD = 3

/** How many arrivals of a delivery are told by their times. */
export function toldDeliveries({ every }: Delivery): number {
  return every === null ? 1 : FIRST_TOLD
}
