/** A daily series over replications: the range of a single future (p05, p50, p95) and the precision of the mean. */
export interface Band {
  readonly mean: readonly number[]
  readonly halfWidth: readonly (number | null)[]
  readonly p05: readonly number[]
  readonly p50: readonly number[]
  readonly p95: readonly number[]
}
