import type { LawFault } from './law-fault.ts'
import type { StreamTable } from './stream-table.ts'

/** A probability law with its parameters. Formulas: Law (2015), section 6.2. */
export abstract class Law {
  /**
   * What is wrong with the parameters; null when nothing is. Variates are durations or pieces, so none may be negative.
   */
  abstract fault(): LawFault | null

  abstract mean(): number

  abstract standardDeviation(): number

  /** P(X <= x), accurate also when it is small. */
  abstract cumulative(x: number): number

  /**
   * The variate that belongs to a uniform number p, by inversion (Law 2015, section 8.2.1): the smallest x with P(X <=
   * x) >= p. Each variate takes one uniform number, and a larger p never gives a smaller variate (except in the last
   * bits of a gamma variate), so that plans stay synchronised under common random numbers.
   * @param p in [0, 1]; the ends give the ends of the range, which may be Infinity
   * @param q 1 - p; give it when it is known more accurately than by subtraction
   */
  abstract quantile(p: number, q?: number): number

  /** P(X > x), accurate also when it is small. */
  survival(x: number): number {
    return 1 - this.cumulative(x)
  }

  /**
   * Quantile of X given that X > elapsed, for a duration that has lasted so far: the x with P(X > x) = (1 - p) P(X >
   * elapsed). What remains is this minus elapsed. The result is never below elapsed, and equals it when P(X > elapsed)
   * is 0 or below 1e-323: the duration ends now.
   * @param elapsed in the unit of the law; zero or less is no condition for a duration
   * @param p in [0, 1]
   */
  quantileGiven(elapsed: number, p: number): number {
    const beyond = this.survival(elapsed)
    if (beyond === 1) return this.quantile(p)
    if (beyond === 0) return elapsed
    // Both tails are sums or products of positive numbers, so no digits cancel.
    const lower = this.cumulative(elapsed) + p * beyond
    const upper = (1 - p) * beyond
    return Math.max(elapsed, this.quantile(lower, upper))
  }

  /** The variates of draws (a, b), (a + 1, b), ... of a stream, as many as `out` has room for. */
  draw(streams: StreamTable, stream: number, a: number, b: number, out: Float64Array): void {
    streams.uniforms(stream, a, b, out)
    for (let i = 0; i < out.length; i++) out[i] = this.quantile(out[i])
  }
}
