import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalCdf } from '../../../src/statistics/special/normal-cdf.ts'
import { normalQuantile } from '../../../src/statistics/special/normal-quantile.ts'
import { assertProperty } from '../../property-seeds.ts'
import { relativeError } from './relative-error.ts'

// Reference values: mpmath at 40 digits.

describe('the normal distribution', () => {
  it.each([
    [-20, 2.7536241186062337e-89],
    [-5, 2.866515718791939e-7],
    [-1, 0.15865525393145705],
    [0, 0.5],
    [1.5, 0.933192798731142],
  ])('has P(X <= %d)', (x, reference) => {
    expect(relativeError(normalCdf(x), reference)).toBeLessThan(1e-13)
  })

  it.each([
    [1e-100, -21.273453560965326],
    [1e-10, -6.361340902404056],
    [0.025, -1.9599639845400543],
    [0.3, -0.5244005127080408],
    [0.999, 3.0902323061678136],
  ])('has the quantile of %d', (p, reference) => {
    expect(relativeError(normalQuantile(p), reference)).toBeLessThan(1e-15)
  })

  it('has a quantile that its distribution function undoes', () => {
    assertProperty(
      fc.property(fc.double({ min: -600, max: Math.log(0.999), noNaN: true }), (logP) => {
        const p = Math.exp(logP)
        expect(relativeError(normalCdf(normalQuantile(p)), p)).toBeLessThan(2e-12)
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  it('reaches to infinity at 0 and 1', () => {
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity])
  })
})
