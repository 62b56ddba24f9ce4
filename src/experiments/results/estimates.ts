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

/** A quantile over replications with its distribution-free interval from order statistics; null = later than the horizon. */
export interface QuantileEstimate {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

/** A probability with its Wilson interval. */
export interface ProbabilityEstimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** A daily series over replications: the range of a single future (p05, p50, p95) and the precision of the mean. */
export interface Band {
  readonly mean: readonly number[]
  readonly halfWidth: readonly (number | null)[]
  readonly p05: readonly number[]
  readonly p50: readonly number[]
  readonly p95: readonly number[]
}
