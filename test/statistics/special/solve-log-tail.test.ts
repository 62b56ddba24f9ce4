import { describe, expect, it } from 'vitest'
import { solveLogTail } from '../../../src/statistics/special/solve-log-tail.ts'

describe('solveLogTail', () => {
  const bend = (x: number): number => 1 - x

  it.each([1e-6, 0.1, 1, 10, 500])('solves the upper tail of the exponential distribution from %d', (start) => {
    const upper = { probability: (x: number) => Math.exp(-x), slope: (x: number) => -x * Math.exp(-x), bend }
    expect(solveLogTail(start, 1e-9, upper)).toBeCloseTo(9 * Math.LN10, 12)
  })

  it.each([1e-6, 0.1, 1, 10, 30])('solves its lower tail from %d', (start) => {
    const lower = { probability: (x: number) => -Math.expm1(-x), slope: (x: number) => x * Math.exp(-x), bend }
    expect(solveLogTail(start, 0.25, lower)).toBeCloseTo(Math.log(4 / 3), 14)
  })
})
