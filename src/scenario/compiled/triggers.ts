import type { SupplyOrder } from './supplies.ts'

/** A rule that acts during the run: its conditions are looked at at the start and at the end of each day. */
export interface Trigger {
  readonly name: string
  readonly when: Condition
  /** What ends it, looked at from the evening after its beginning on; null: it never ends. */
  readonly until: Condition | null
  readonly actions: readonly TriggerAction[]
}

export interface Condition {
  readonly quantity:
    /** Requests of a service not yet completed. */
    | { readonly kind: 'backlog'; readonly service: number }
    /** Minutes since the oldest request of a service that is not yet completed applied; 0 when there is none. */
    | { readonly kind: 'oldest'; readonly service: number }
    /** Pieces of a supply. */
    | { readonly kind: 'stock'; readonly supply: number }
    /** Minutes since 00:00 of the start date. */
    | { readonly kind: 'time' }
  readonly is: 'above' | 'below' | 'reached'
  readonly value: number
  /** On how many evenings in a row it has to hold. */
  readonly evenings: number
}

export type TriggerAction =
  /** Units come, whose presence begins at Infinity; those without an end of their stay go when the trigger ends. */
  | { readonly kind: 'rent'; readonly units: readonly number[] }
  /**
   * The periods of a calendar, each within one day, are worked while it is active; what lies within the hours of a unit
   * is no overtime for it.
   */
  | { readonly kind: 'overtime'; readonly pool: number; readonly calendar: number }
  /** An order, unless the last one of this action is still outstanding. */
  | { readonly kind: 'order'; readonly supply: number; readonly order: SupplyOrder }
