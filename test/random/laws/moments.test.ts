import { describe, expect, it } from 'vitest'
import { lawOf } from '../../../src/random/distribution.ts'
import { StreamTable } from '../../../src/random/stream-table.ts'
import { all, named } from './distributions.ts'

const n = 20_000

/** Sample mean and sd of n variates, and the estimated standard errors of the mean and the variance. */
function sample(draw: (u: number) => number) {
  const stream = new StreamTable(['moments'])
  stream.start(1, 0)
  const values = Array.from({ length: n }, (_, i) => draw(stream.uniform(0, i, 0)))
  const average = (f: (x: number) => number): number => values.reduce((sum, x) => sum + f(x), 0) / n
  const centre = average((x) => x)
  const variance = average((x) => (x - centre) ** 2)
  const fourth = average((x) => (x - centre) ** 4)
  return {
    centre,
    variance,
    meanError: Math.sqrt(variance / n),
    varianceError: Math.sqrt(Math.max(0, fourth - variance ** 2) / n),
  }
}

describe('mean and standardDeviation', () => {
  // Within 5 standard errors: false alarm about 6e-7 each by the central limit theorem; up to 1e-4 for the
  // variance of the long-tailed ones, where the limit is slow.
  it.each(named(all))('are those of %s', (_, distribution) => {
    const { centre, variance, meanError, varianceError } = sample((u) => lawOf(distribution).quantile(u))
    expect(Math.abs(centre - lawOf(distribution).mean())).toBeLessThanOrEqual(5 * meanError + 1e-9)
    expect(Math.abs(variance - lawOf(distribution).standardDeviation() ** 2)).toBeLessThanOrEqual(
      5 * varianceError + 1e-9,
    )
  })

  it('have hand-computed values', () => {
    expect(lawOf({ kind: 'triangular', low: 10, mode: 14, high: 28 }).mean()).toBeCloseTo(52 / 3, 13)
    // (100 + 196 + 784 - 140 - 280 - 392) / 18.
    expect(lawOf({ kind: 'triangular', low: 10, mode: 14, high: 28 }).standardDeviation()).toBeCloseTo(
      Math.sqrt(268 / 18),
      13,
    )
    expect(lawOf({ kind: 'uniform', low: 2, high: 8 }).standardDeviation()).toBeCloseTo(Math.sqrt(3), 13)
    // gamma(1 + 1/2) = sqrt(pi) / 2 and gamma(2) = 1.
    expect(lawOf({ kind: 'weibull', shape: 2, scale: 1 }).mean()).toBeCloseTo(Math.sqrt(Math.PI) / 2, 13)
    expect(lawOf({ kind: 'weibull', shape: 2, scale: 1 }).standardDeviation()).toBeCloseTo(
      Math.sqrt(1 - Math.PI / 4),
      13,
    )
    expect(lawOf({ kind: 'empirical', values: [1, 2, 2, 7] }).mean()).toBe(3)
    expect(lawOf({ kind: 'empirical', values: [1, 2, 2, 7] }).standardDeviation()).toBeCloseTo(Math.sqrt(22 / 4), 13)
  })
})
