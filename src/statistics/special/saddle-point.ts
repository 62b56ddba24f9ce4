import { log } from './log.ts'
import { logGamma } from './log-gamma.ts'

const halfLogTwoPi = 0.9189385332046728

/**
 * Error of Stirling's formula, log(gamma(x + 1)) - (x + 1/2) log x + x - log sqrt(2 pi), for x > 0. Loader (2000),
 * "Fast and accurate computation of binomial probabilities".
 */
export function stirlingError(x: number): number {
  if (x < 15) return logGamma(x + 1) - (x + 0.5) * log(x) + x - halfLogTwoPi
  const inverseSquare = 1 / (x * x)
  const tail = 1 / 1680 - (inverseSquare * 1) / 1188 + inverseSquare * inverseSquare * (691 / 360360)
  return (1 / 12 - inverseSquare * (1 / 360 - inverseSquare * (1 / 1260 - inverseSquare * tail))) / x
}

/**
 * Half the deviance of x from m, x log(x / m) + m - x, for x, m > 0, without cancellation when they are close.
 * Loader (2000), as above.
 */
export function halfDeviance(x: number, m: number): number {
  const difference = x - m
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * log(x / m) - difference
  const v = difference / (x + m)
  let sum = difference * v
  let term = 2 * x * v
  for (let j = 3; ; j += 2) {
    term *= v * v
    const next = sum + term / j
    if (next === sum) return sum
    sum = next
  }
}
