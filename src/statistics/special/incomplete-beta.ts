import { exp } from './exp.ts'
import { halfDeviance, stirlingError } from './saddle-point.ts'

/**
 * Regularised incomplete beta function I_x(a, b), a, b > 0: the beta distribution function.
 * @param x in [0, 1]
 * @param y 1 - x, given apart so that it is accurate where x is near 1
 */
export function incompleteBeta(a: number, b: number, x: number, y: number): number {
  if (x <= 0) return 0
  if (y <= 0) return 1
  return x < (a + 1) / (a + b + 2) ? lowerFraction(a, b, x, y) : 1 - lowerFraction(b, a, y, x)
}

/** x^a y^b / B(a, b), which is x y times the beta density; by the saddle point (Loader 2000). */
export function betaTerm(a: number, b: number, x: number, y: number): number {
  const n = a + b
  const exponent =
    stirlingError(n) - stirlingError(a) - stirlingError(b) - halfDeviance(a, n * x) - halfDeviance(b, n * y)
  return exp(exponent) * Math.sqrt((a * b) / (2 * Math.PI * n))
}

/**
 * Continued fraction of Didonato and Morris (1992), "Algorithm 708", equation 9, by the method of Lentz (1976). It
 * loses no digits where x is near 1, because it uses y there.
 */
function lowerFraction(a: number, b: number, x: number, y: number): number {
  const excess = a * y - b * x + 1
  let fraction = (a * excess) / (a + 1)
  let c = fraction
  let d = 0
  for (let m = 1; m < 100_000; m++) {
    const span = a + 2 * m - 1
    const weight = m * (b - m) * x
    const above = (((a + m - 1) * (a + b + m - 1)) / span) * ((weight * x) / span)
    const below = m + weight / span + ((a + m) * (excess + m * (1 + y))) / (span + 2)
    d = 1 / (below + above * d)
    c = below + above / c
    fraction *= c * d
    if (Math.abs(c * d - 1) < 3e-16) break
  }
  return betaTerm(a, b, x, y) / fraction
}
