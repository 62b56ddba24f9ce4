import { describe, expect, it } from 'vitest'
import { meanAndSd } from '../../src/statistics/mean-and-sd.ts'
import { meanInterval } from '../../src/statistics/mean-interval.ts'
import { pairedDifference } from '../../src/statistics/paired-difference.ts'
import { skewedMeanInterval } from '../../src/statistics/skewed-mean-interval.ts'

describe('the mean of values that may be lopsided', () => {
  const samples = [[7], [3, 5], [1, 2, 3, 4, 5], [0, 0, 0, 12], [-0, 4, -0, 90, 2], [0.1, 0.1, 0.1], [-1, 1, 0]]

  it('is that of the differences from nothing, to the last bit', () => {
    for (const values of samples) {
      const { varianceReduction: _, ...difference } = pairedDifference(
        values,
        values.map(() => 0),
        0.95,
      )
      expect(skewedMeanInterval(values, 0.95)).toEqual(difference)
    }
  })

  it("is Student's where they are not lopsided, and wider where they are", () => {
    expect(skewedMeanInterval([1, 2, 3, 4, 5], 0.95)).toMatchObject(meanInterval([1, 2, 3, 4, 5], 0.95))
    const lopsided = [0, 0, 0, 0, 0, 0, 0, 12]
    expect(skewedMeanInterval(lopsided, 0.95).halfWidth!).toBeGreaterThan(meanInterval(lopsided, 0.95).halfWidth!)
  })

  // days on which a backlog was gone in 20 futures, in one of them much earlier
  const days = [24, 36, 36, 36, 36, 36, 37, 37, 38, 38, 38, 38, 42, 42, 42, 42, 43, 44, 44, 44]

  it('is not wider than the values themselves where the confidence is high and they are few', () => {
    for (const confidence of [0.95, 0.99, 0.9978, 0.999]) {
      const { mean, halfWidth } = skewedMeanInterval(days, confidence)
      expect(mean - halfWidth!).toBeGreaterThan(24)
      expect(halfWidth! / meanInterval(days, confidence).halfWidth!).toBeLessThan(2.2)
    }
  })

  it('grows evenly with the confidence', () => {
    const levels = Array.from({ length: 200 }, (_, i) => 1 - 0.05 * 0.97 ** i)
    const widths = levels.map((confidence) => skewedMeanInterval(days, confidence).halfWidth!)
    const steps = widths.slice(1).map((width, i) => width - widths[i])
    for (const step of steps) expect(step).toBeGreaterThan(0)
    expect(Math.max(...steps)).toBeLessThan(0.15)
  })

  it('has the mean and the spread that are told without an interval', () => {
    for (const values of samples) {
      expect(skewedMeanInterval(values, 0.9)).toMatchObject(meanAndSd(values))
      expect(meanInterval(values, 0.9)).toMatchObject(meanAndSd(values))
    }
    expect(() => meanAndSd([])).toThrow(/at least one value/)
  })
})
