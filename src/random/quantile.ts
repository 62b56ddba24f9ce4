import type { Distribution } from './distribution.ts'
import { quantileAtTails } from './quantile-at-tails.ts'

/**
 * The variate that belongs to a uniform number p, by inversion: one uniform a variate, and a larger p never gives
 * a smaller variate (the last bits of a gamma variate apart), so that plans stay synchronised under common random numbers.
 * @param p in [0, 1]; the ends give the ends of the range, which may be Infinity
 */
export function quantile(distribution: Distribution, p: number): number {
  return quantileAtTails(distribution, p, 1 - p)
}
