import { log } from './log.ts'
import { exp } from './exp.ts'
import { gammaP, gammaQ, gammaTerm } from './incomplete-gamma.ts'
import { logGamma } from './log-gamma.ts'
import { normalQuantile } from './normal-quantile.ts'
import { solveLogTail } from './solve-log-tail.ts'
import type { LogTail } from './solve-log-tail.ts'

/**
 * Quantile of the gamma distribution with scale 1, to about 1e-13 relative; 0 at p = 0, Infinity at q = 0. Solved in
 * the smaller tail, from the start of Wilson and Hilferty (1931) or, near zero, from the leading term of the series.
 * @param shape greater than 0
 * @param p lower tail, in [0, 1]
 * @param q upper tail, 1 - p; give it where it is known better than by subtraction
 */
export function gammaQuantile(shape: number, p: number, q: number = 1 - p): number {
  if (p <= 0) return 0
  if (q <= 0) return Infinity
  const start = firstGuess(shape, p, q)
  // This near zero the leading term is exact to the last bit.
  if (start < 1e-17) return start
  return p <= q ? solveLogTail(start, p, lowerTail(shape)) : solveLogTail(start, q, upperTail(shape))
}

function lowerTail(shape: number): LogTail {
  return {
    probability: (x) => gammaP(shape, x),
    slope: (x) => shape * gammaTerm(shape, x),
    bend: (x) => shape - x,
  }
}

function upperTail(shape: number): LogTail {
  return {
    probability: (x) => gammaQ(shape, x),
    slope: (x) => -shape * gammaTerm(shape, x),
    bend: (x) => shape - x,
  }
}

function firstGuess(shape: number, p: number, q: number): number {
  const z = p <= q ? normalQuantile(p) : -normalQuantile(q)
  const root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))
  if (shape >= 1 && root > 0.3) return shape * root * root * root
  return exp((log(p) + logGamma(shape + 1)) / shape)
}
