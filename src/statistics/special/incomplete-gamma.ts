import { log } from './log.ts'
import { exp } from './exp.ts'
import { logGamma } from './log-gamma.ts'
import { halfDeviance, stirlingError } from './saddle-point.ts'

/** Regularised lower incomplete gamma function P(a, x): the gamma distribution function with shape a > 0, scale 1. */
export function gammaP(a: number, x: number): number {
  if (x <= 0) return 0
  return x < a + 1 ? lowerSeries(a, x) : 1 - upperFraction(a, x)
}

/** Its complement Q(a, x) = 1 - P(a, x), accurate also where it is small. */
export function gammaQ(a: number, x: number): number {
  if (x <= 0) return 1
  return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x)
}

/** x^a e^-x / gamma(a + 1), for a, x > 0; by the saddle point where logarithms of gamma would cancel. */
export function gammaTerm(a: number, x: number): number {
  if (x === Infinity) return 0
  if (a < 15) return exp(a * log(x) - x - logGamma(a + 1))
  return exp(-stirlingError(a) - halfDeviance(a, x)) / Math.sqrt(2 * Math.PI * a)
}

/** Abramowitz and Stegun (1964), 6.5.29: all terms positive, for x < a + 1. */
function lowerSeries(a: number, x: number): number {
  let term = 1
  let sum = 1
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (a + n)
    sum += term
  }
  return gammaTerm(a, x) * sum
}

/** Abramowitz and Stegun (1964), 6.5.31, in its even form by the method of Lentz (1976), for x >= a + 1. */
function upperFraction(a: number, x: number): number {
  const tiny = 1e-300
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let fraction = d
  for (let i = 1; ; i++) {
    const numerator = -i * (i - a)
    b += 2
    d = 1 / nonZero(numerator * d + b, tiny)
    c = nonZero(b + numerator / c, tiny)
    fraction *= d * c
    if (Math.abs(d * c - 1) < 3e-16 || i > 100_000) break
  }
  return gammaTerm(a, x) * a * fraction
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value
}
