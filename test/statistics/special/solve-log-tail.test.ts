import { expect, it } from 'vitest'
import { solveLogTail } from '../../../src/statistics/special/solve-log-tail.ts'

it('solves the tails of the exponential distribution from starts on both sides', () => {
  for (const start of [1e-6, 0.1, 1, 10, 500]) {
    const upper = solveLogTail(
      start,
      1e-9,
      (x) => Math.exp(-x),
      (x) => -x * Math.exp(-x),
    )
    expect(upper).toBeCloseTo(9 * Math.LN10, 12)
    const lower = solveLogTail(
      Math.min(start, 30),
      0.25,
      (x) => -Math.expm1(-x),
      (x) => x * Math.exp(-x),
    )
    expect(lower).toBeCloseTo(Math.log(4 / 3), 12)
  }
})
