import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { StreamTable } from '../../src/random/stream-table.ts'
import { meanInterval } from '../../src/statistics/mean-interval.ts'
import { normalQuantile } from '../../src/statistics/special/normal-quantile.ts'
import { assertProperty } from '../property-seeds.ts'

describe('meanInterval', () => {
  it('has hand-computed values', () => {
    // sd = sqrt(10 / 4); t(0.975, 4) = 2.776445105; half-width = t sd / sqrt 5.
    const { n, mean, sd, halfWidth } = meanInterval([1, 2, 3, 4, 5], 0.95)
    expect([n, mean]).toEqual([5, 3])
    expect(sd).toBeCloseTo(Math.sqrt(2.5), 14)
    expect(halfWidth).toBeCloseTo(2.776445105 * Math.sqrt(0.5), 8)
  })

  it('has no spread to report from one value', () => {
    expect(meanInterval([7], 0.95)).toEqual({ n: 1, mean: 7, sd: null, halfWidth: null })
  })

  it('has exactly no spread when all values are equal', () => {
    expect(meanInterval(new Float64Array(10).fill(0.1), 0.95)).toEqual({ n: 10, mean: 0.1, sd: 0, halfWidth: 0 })
  })

  it('is not disturbed by a large common offset', () => {
    expect(meanInterval([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16], 0.95).sd).toBeCloseTo(Math.sqrt(30), 9)
  })

  it('follows a change of unit', () => {
    const values = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 2, maxLength: 30 })
    assertProperty(
      fc.property(values, (sample) => {
        const plain = meanInterval(sample, 0.9)
        const scaled = meanInterval(
          sample.map((x) => 4 * x + 8),
          0.9,
        )
        expect(scaled.mean).toBeCloseTo(4 * plain.mean + 8, 8)
        expect(scaled.halfWidth!).toBeCloseTo(4 * plain.halfWidth!, 8)
      }),
      { seed: 1 },
    )
  })

  it('covers the true mean of normal samples as often as it says', () => {
    // 4,000 samples of 4: binomial with p = 0.9, sd 0.00474; 4.5 sd, false alarm 7e-6.
    const stream = new StreamTable(['coverage'])
    stream.start(1, 0)
    let covered = 0
    for (let sample = 0; sample < 4000; sample++) {
      const values = [0, 1, 2, 3].map((i) => normalQuantile(stream.uniform(0, sample, i)))
      const { mean, halfWidth } = meanInterval(values, 0.9)
      if (Math.abs(mean) <= halfWidth!) covered++
    }
    expect(Math.abs(covered / 4000 - 0.9)).toBeLessThan(4.5 * 0.00474)
  })

  it('refuses no values and a confidence that is none', () => {
    expect(() => meanInterval([], 0.95)).toThrow(/at least one value/)
    for (const confidence of [0, 1, 95, NaN]) expect(() => meanInterval([1, 2], confidence)).toThrow(/confidence/)
  })
})
