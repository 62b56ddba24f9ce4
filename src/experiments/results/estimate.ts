/** A mean over replications with its Student t interval; halfWidth null with fewer than two replications. */
export interface Estimate {
  readonly mean: number
  readonly halfWidth: number | null
  /** Standard deviation between replications: risk, not error. */
  readonly sd: number | null
  readonly n: number
  /** Whether the mean is only known to be larger than this; it has no halfWidth then. */
  readonly lowerBound: boolean
}
