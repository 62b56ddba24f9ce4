/** The rank, from 1, of the p-quantile among n values in ascending order. */
export function quantileRank(n: number, p: number): number {
  // p n has a rounding error: the rank of 0.95 * 20 must be 19, also when the product is slightly above 19.
  return Math.min(n, Math.max(1, Math.ceil(p * n * (1 - 4 * Number.EPSILON))))
}
