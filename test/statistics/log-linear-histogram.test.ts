import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LogLinearHistogram, type SparseBins } from '../../src/statistics/log-linear-histogram.ts'
import { quantileOfBins } from '../../src/statistics/quantile-of-bins.ts'
import { assertProperty } from '../property-seeds.ts'

function binsOf(values: readonly number[]): SparseBins {
  const histogram = new LogLinearHistogram()
  for (const value of values) histogram.add(value)
  return histogram.bins()
}

describe('a log-linear histogram', () => {
  it('counts all values in bins of at most 1/128 of their size', () => {
    const value = fc.double({ min: 0, max: 1e8, noNaN: true })
    assertProperty(
      fc.property(fc.array(value, { minLength: 1, maxLength: 300 }), (values) => {
        const { bin, count, sum } = binsOf(values)
        expect(count.reduce((all, each) => all + each, 0)).toBe(values.length)
        expect([...bin]).toEqual([...new Set(bin)].sort((a, b) => a - b))
        const sorted = [...values].sort((a, b) => a - b)
        let from = 0
        count.forEach((size, i) => {
          const inBin = sorted.slice(from, (from += size))
          expect(sum[i]).toBeCloseTo(
            inBin.reduce((all, each) => all + each, 0),
            3,
          )
          if (bin[i] > 0) expect(inBin.at(-1)! - inBin[0]).toBeLessThanOrEqual(inBin[0] / 128)
          else expect(inBin.at(-1)).toBeLessThan(2 ** -10)
        })
      }),
      { seed: 1 },
    )
  })

  it('begins anew after reset, whatever it held before', () => {
    const histogram = new LogLinearHistogram()
    histogram.add(1e6)
    histogram.reset()
    histogram.add(3)
    expect(histogram.bins()).toEqual(binsOf([3]))
  })

  it('gives a quantile exactly where its bin holds equal values, and Infinity beyond its bins', () => {
    const tie = binsOf(Array.from({ length: 1000 }, () => 14_400))
    expect([0.5, 0.99].map((p) => quantileOfBins(tie, 1000, p))).toEqual([14_400, 14_400])
    expect(quantileOfBins(tie, 2000, 0.51)).toBe(Infinity)
    expect(quantileOfBins(binsOf([]), 0, 0.5)).toBeNaN()
  })
})
