import { betaTerm, incompleteBeta } from './special/incomplete-beta.ts'
import { normalQuantile } from './special/normal-quantile.ts'
import { solveLogTail } from './special/solve-log-tail.ts'

/**
 * Quantile of Student's t distribution, to about 1e-13 relative; -Infinity at p = 0, Infinity at p = 1. P(|T| > t) is
 * I_x(df / 2, 1 / 2) at x = df / (df + t^2) (Abramowitz and Stegun 1964, 26.7.1), solved from the normal quantile.
 * @param p in [0, 1]
 * @param df degrees of freedom, greater than 0, need not be whole
 */
export function studentTQuantile(p: number, df: number): number {
  if (p === 0.5) return 0
  if (p <= 0 || p >= 1) return p <= 0 ? -Infinity : Infinity
  return p < 0.5 ? -absoluteQuantile(1 - 2 * p, 2 * p, df) : absoluteQuantile(2 * p - 1, 2 * (1 - p), df)
}

/** The t with P(|T| <= t) = inside and P(|T| > t) = outside. */
function absoluteQuantile(inside: number, outside: number, df: number): number {
  const half = df / 2
  const x = (t: number): number => 1 / (1 + (t * t) / df)
  const y = (t: number): number => 1 / (1 + df / (t * t))
  const slope = (t: number): number => 2 * betaTerm(half, 0.5, x(t), y(t))
  const start = -normalQuantile(outside / 2)
  return inside <= outside
    ? solveLogTail(start, inside, (t) => incompleteBeta(0.5, half, y(t), x(t)), slope)
    : solveLogTail(
        start,
        outside,
        (t) => incompleteBeta(half, 0.5, x(t), y(t)),
        (t) => -slope(t),
      )
}
