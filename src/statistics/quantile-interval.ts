import { checkConfidence } from './check-confidence.ts'
import { remembered } from './remembered.ts'
import { quantileRank } from './quantile-rank.ts'
import { incompleteBeta } from './special/incomplete-beta.ts'

/** A sample quantile and its confidence interval; Infinity means later than all observed values. */
export interface QuantileInterval {
  readonly value: number
  /** -Infinity when so few values cannot bound the quantile from below. */
  readonly low: number
  /** Infinity when so few values cannot bound it from above, or where the order statistic itself is Infinity. */
  readonly high: number
}

/**
 * Sample quantile, the smallest x with at least ceil(p n) values <= x (Hyndman and Fan 1996, definition 1), and its
 * distribution-free interval between two order statistics, each tail held to (1 - confidence) / 2 by the binomial
 * distribution (David and Nagaraja 2003, section 7.1; Conover 1999, section 3.2). The coverage is at least the
 * confidence whatever the distribution, also with ties.
 * @param values independent, at least one; Infinity stands for "later than the horizon"
 * @param p in (0, 1)
 * @param confidence such as 0.95
 * @throws RangeError without values, or with p or confidence outside (0, 1)
 */
export function quantileInterval(values: ArrayLike<number>, p: number, confidence: number): QuantileInterval {
  checkConfidence(confidence)
  if (!(p > 0 && p < 1)) throw new RangeError(`the quantile of ${p} was asked for; it must be between 0 and 1`)
  const n = values.length
  if (n === 0) throw new RangeError('a quantile needs at least one value')
  const sorted = Float64Array.from(values).sort()
  const ranks = ranksAround(n, p, confidence)
  return {
    value: sorted[quantileRank(n, p) - 1],
    low: ranks.low === 0 ? -Infinity : sorted[ranks.low - 1],
    high: ranks.high > n ? Infinity : sorted[ranks.high - 1],
  }
}

/** The ranks, from 1, of those two order statistics; 0 and n + 1 where n values do not bound the quantile. */
export function ranksAround(n: number, p: number, confidence: number): Ranks {
  return known(n, p, confidence)
}

interface Ranks {
  readonly low: number
  readonly high: number
}

const known = remembered((n, p, confidence): Ranks => {
  const tail = (1 - confidence) / 2
  return {
    low: ranksBelow(n, p, (probability) => probability <= tail),
    high: ranksBelow(n, p, (probability) => probability < 1 - tail) + 1,
  }
})

/** How many of k = 0 .. n - 1, from 0 on, have a P(binomial(n, p) <= k) that passes; by bisection. */
function ranksBelow(n: number, p: number, passes: (probability: number) => boolean): number {
  let low = 0
  let high = n
  while (low < high) {
    const k = Math.floor((low + high) / 2)
    if (passes(incompleteBeta(n - k, k + 1, 1 - p, p))) low = k + 1
    else high = k
  }
  return low
}
