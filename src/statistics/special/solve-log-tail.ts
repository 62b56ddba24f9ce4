import { log } from './log.ts'
import { exp } from './exp.ts'

/** A tail probability of a positive variate X as a function of x > 0. */
export interface LogTail {
  /** P(X <= x) or P(X > x). */
  readonly probability: (x: number) => number
  /** Its derivative by log x: negative for an upper tail. */
  readonly slope: (x: number) => number
  /** The derivative of log |slope| by log x. */
  readonly bend: (x: number) => number
}

/**
 * The x at which a tail has a given probability, solved in log probability against log x. For a variate whose
 * logarithm has a log-concave density (gamma, the absolute value of Student's t) both log tails are concave there
 * (Bagnoli and Bergstrom 2005, theorems 1 and 3), so that Newton's method reaches the root from anywhere; near it
 * Halley's correction makes convergence cubic.
 * @param start a first guess
 * @param target probability, best not above 1/2 so that it is accurate
 */
export function solveLogTail(start: number, target: number, tail: LogTail): number {
  const logTarget = log(target)
  let x = start
  let lastInside = Number.NaN
  for (let iteration = 0; iteration < 1000; iteration++) {
    const probability = tail.probability(x)
    // Where the tail is rounded to zero it has no slope: go back half of the way.
    if (probability === 0) {
      x = Number.isNaN(lastInside) ? (tail.bend(x) < 0 ? x / 2 : x * 2) : Math.sqrt(x * lastInside)
      continue
    }
    lastInside = x
    const slope = tail.slope(x) / probability
    const bend = tail.bend(x)
    const newton = (logTarget - log(probability)) / slope
    const correction = (newton * (bend - slope)) / 2
    // From a start where the tail is flat, a limited step does not end where the tail is rounded to zero.
    const step = Math.abs(correction) < 0.25 ? newton / (1 + correction) : Math.max(-1, Math.min(newton, 1))
    x *= exp(step)
    // The error after a step is of third order, in units of the length over which the slope changes.
    const curved = step * (Math.abs(bend) + Math.abs(slope))
    if (Math.abs(step) * curved * curved < 1e-15) break
  }
  return x
}
