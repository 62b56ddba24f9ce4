import type { Duration } from './duration.ts'

/** Something that work depends on but nobody queues for. It is down while any of its outages lasts. */
export interface Link {
  readonly name: string
  readonly outages: readonly Outage[]
}

export type Outage =
  /**
   * Begins at `start` (negative: before day 0, then `lasts` is drawn given that it has lasted so far), or by `delay`
   * later, which only an outage has that begins at 0 or after.
   */
  | (OutageEffect & { readonly kind: 'dated'; readonly start: number; readonly delay: Duration | null })
  /** Comes again and again: up for `every`, then down for `lasts`. */
  | (OutageEffect & { readonly kind: 'random'; readonly every: Duration })

export interface OutageEffect {
  readonly lasts: Duration
  /** Work that needs the link goes at this share of its speed meanwhile; 0: it stops. */
  readonly slowsTo: number
  readonly note: string
}
