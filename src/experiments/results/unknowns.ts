/** What the unknowns of a scenario were, and what comes of them, under one plan. */
export interface UnknownsResults {
  readonly drawn: readonly DrawnUnknown[]
  readonly spread: readonly Spread[]
}

export interface DrawnUnknown {
  readonly name: string
  /** min, h, d, wd, wk, %, or a word for pieces; '' for a number. */
  readonly unit: string
  /** By replication. */
  readonly values: readonly number[]
}

/** What the spread between replications is looked at of, for the focus service. */
export type SpreadMeasure = 'gone' | 'mean-wait' | 'office-cost'

/** How much of the variance between replications comes from the unknowns; the rest is chance. */
export interface Spread {
  readonly measure: SpreadMeasure
  /** From all of them together; null where there is no spread, or too few replications tell it. */
  readonly together: SpreadShare | null
  /** From each alone, in the order of `drawn`. */
  readonly each: readonly (SpreadShare | null)[]
  /** Whether more replications would tell it. */
  readonly replicationsNeeded: number | null
}

export interface SpreadShare {
  readonly value: number
  readonly low: number
  readonly high: number
}
