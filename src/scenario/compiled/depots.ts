import type { Duration } from './duration.ts'

/** A workshop and the trip to it. */
export interface Depot {
  readonly name: string
  /** One way; the way back is drawn anew. */
  readonly transit: Duration
  /** How many units it repairs at a time; Infinity when none ever waits. */
  readonly crews: number
  /** Whom its crews take first of the units that wait, as indices into Office.units; others follow as they came. */
  readonly first: readonly number[]
  readonly repair: Duration
  readonly costPerRepair: number
  /** Units that leave together share it. */
  readonly costPerTrip: number
  /** When a courier leaves, there and back: ascending minutes to the horizon; null when a unit leaves at once. */
  readonly courier: Float64Array | null
  /** The office sends so many units together: the first ones wait for the last. */
  readonly batch: number
  /** Probability that a repair succeeds, above 0; one that fails is done again at once, at its cost. */
  readonly success: number
  /** People who fetch repaired units in the office's hours; null when these come back as they went. */
  readonly fetched: Fetching | null
}

/** A journey to a depot to sign for what is repaired there and to bring it back. */
export interface Fetching {
  /** From the repair until someone can set out. */
  readonly after: Duration
  /** One way, without the unit or with it. */
  readonly transit: Duration
  /** Money for a journey; whoever goes brings all that is ready. */
  readonly cost: number
}

/** A unit that is away at the start. */
export interface Away {
  readonly depot: number
  /** Minutes, zero or negative: when it left the office. */
  readonly since: number
  /** A plan's order to take it from there to another depot, or null. */
  readonly moved: {
    readonly at: number
    readonly depot: number
    readonly transit: Duration
    readonly cost: number
  } | null
}
