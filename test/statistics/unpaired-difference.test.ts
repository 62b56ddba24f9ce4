import { expect, it } from 'vitest'
import { unpairedDifference } from '../../src/statistics/unpaired-difference.ts'

it('agrees with a worked case', () => {
  // variances 2.5 and 10, n = 5 and 5: df = 3.125^2... by hand: u = 0.5, v = 2, df = 6.25 / (0.25 / 4 + 4 / 4) = 5.8824
  const { mean, halfWidth } = unpairedDifference([1, 2, 3, 4, 5], [2, 4, 6, 8, 10], 0.95)
  expect(mean).toBeCloseTo(-3, 12)
  // t(0.975; 5.8824) = 2.4587 (between 2.5706 at 5 and 2.4469 at 6)
  expect(halfWidth! / Math.sqrt(2.5)).toBeGreaterThan(2.4469)
  expect(halfWidth! / Math.sqrt(2.5)).toBeLessThan(2.5706)
})

it('is the ordinary t interval with the same number of values and the same variance', () => {
  const { halfWidth } = unpairedDifference([0, 1, 2], [10, 11, 12], 0.95)
  // t(0.975; 4) = 2.776445, variance of the difference 2 / 3
  expect(halfWidth).toBeCloseTo(2.776445 * Math.sqrt(2 / 3), 5)
})

it('has no width where nothing varies, and none at all with a single value', () => {
  expect(unpairedDifference([3, 3], [1, 1], 0.95)).toEqual({ mean: 2, halfWidth: 0 })
  expect(unpairedDifference([3], [1, 2], 0.95)).toEqual({ mean: 1.5, halfWidth: null })
})
