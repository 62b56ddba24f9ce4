/**
 * The x > 0 at which a tail probability has a given value, by Newton's method on log probability against log x.
 * For a positive variate whose logarithm has a log-concave density (gamma, the absolute value of Student's t) both
 * log tails are concave there (Bagnoli and Bergstrom 2005, theorems 1 and 3), so that every step after the first
 * approaches the root from one side and none can leave it.
 * @param start a first guess
 * @param target probability, best not above 1/2 so that it is accurate
 * @param tail the probability as a function of x
 * @param slope its derivative by log x: negative for an upper tail
 */
export function solveLogTail(
  start: number,
  target: number,
  tail: (x: number) => number,
  slope: (x: number) => number,
): number {
  const logTarget = Math.log(target)
  let x = start
  for (let iteration = 0; iteration < 1000; iteration++) {
    const value = tail(x)
    const step = ((logTarget - Math.log(value)) * value) / slope(x)
    // A start where the tail is flat must not throw the next point out to where the tail is rounded to zero.
    x *= Math.exp(Math.max(-1, Math.min(step, 1)))
    // Convergence is quadratic: after a step this small the next would be lost in rounding.
    if (Math.abs(step) < 1e-9) break
  }
  return x
}
