import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { studentTQuantile } from '../../src/statistics/student-t-quantile.ts'
import { assertProperty } from '../property-seeds.ts'

describe('studentTQuantile', () => {
  it('agrees with the reference library, fractional and small degrees of freedom included', () => {
    const logDf = fc.double({ min: Math.log(0.3), max: Math.log(1e5), noNaN: true })
    const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })
    assertProperty(
      fc.property(logDf, probability, (log, p) => {
        const df = Math.exp(log)
        const reference = tQuantile(p, df)
        expect(Math.abs(studentTQuantile(p, df) - reference)).toBeLessThan(1e-12 * Math.abs(reference) + 1e-15)
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  it('is not a number where its arguments make no sense, instead of being looked for without end', () => {
    expect([studentTQuantile(0.975, Number.NaN), studentTQuantile(Number.NaN, 3), studentTQuantile(0.9, 0)]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ])
  })

  // mpmath at 40 digits.
  it.each([
    [0.9, 0.5, 10.270324410234512],
    [0.75, 1, 1],
    [0.975, 1, 12.706204736174705],
    [0.975, 2.7, 3.392148383173751],
    [0.95, 9, 1.8331129326562365],
    [0.995, 29, 2.7563859036706053],
    [0.975, 1e6, 1.9599663568141068],
  ])('at %d with %d degrees of freedom', (p, df, reference) => {
    expect(Math.abs(studentTQuantile(p, df) / reference - 1)).toBeLessThan(1e-14)
  })

  it('is odd about the median and reaches to infinity', () => {
    expect(studentTQuantile(0.5, 4)).toBe(0)
    expect(studentTQuantile(0.25, 4)).toBe(-studentTQuantile(0.75, 4))
    expect([studentTQuantile(0, 4), studentTQuantile(1, 4)]).toEqual([-Infinity, Infinity])
  })
})
