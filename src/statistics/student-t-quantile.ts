import { remembered } from './remembered.ts'
import { betaTerm, incompleteBeta } from './special/incomplete-beta.ts'
import { normalQuantile } from './special/normal-quantile.ts'
import { solveLogTail } from './special/solve-log-tail.ts'
import type { LogTail } from './special/solve-log-tail.ts'

/**
 * Quantile of Student's t distribution, to about 1e-13 relative; -Infinity at p = 0, Infinity at p = 1. P(|T| > t) is
 * I_x(df / 2, 1 / 2) at x = df / (df + t^2) (Abramowitz and Stegun 1964, 26.7.1), solved from the normal quantile.
 * @param p in [0, 1]
 * @param df degrees of freedom, greater than 0, need not be whole
 * @returns NaN where p or df is NaN, or df is not greater than 0
 */
export function studentTQuantile(p: number, df: number): number {
  if (Number.isNaN(p) || !(df > 0)) return Number.NaN
  if (p === 0.5) return 0
  if (p <= 0 || p >= 1) return p <= 0 ? -Infinity : Infinity
  return known(p, df)
}

const known = remembered((p, df) =>
  p < 0.5 ? -absoluteQuantile(1 - 2 * p, 2 * p, df) : absoluteQuantile(2 * p - 1, 2 * (1 - p), df),
)

/** The t with P(|T| <= t) = inside and P(|T| > t) = outside. */
function absoluteQuantile(inside: number, outside: number, df: number): number {
  const start = -normalQuantile(outside / 2)
  return inside <= outside ? solveLogTail(start, inside, insideOf(df)) : solveLogTail(start, outside, outsideOf(df))
}

/** P(|T| <= t). */
function insideOf(df: number): LogTail {
  return {
    probability: (t) => incompleteBeta(0.5, df / 2, complement(t, df), argument(t, df)),
    slope: (t) => 2 * betaTerm(df / 2, 0.5, argument(t, df), complement(t, df)),
    bend: (t) => argument(t, df) - df * complement(t, df),
  }
}

/** P(|T| > t). */
function outsideOf(df: number): LogTail {
  const inside = insideOf(df)
  return {
    probability: (t) => incompleteBeta(df / 2, 0.5, argument(t, df), complement(t, df)),
    slope: (t) => -inside.slope(t),
    bend: inside.bend,
  }
}

/** df / (df + t^2), and 1 minus that. */
function argument(t: number, df: number): number {
  return 1 / (1 + (t * t) / df)
}

function complement(t: number, df: number): number {
  return 1 / (1 + df / (t * t))
}
