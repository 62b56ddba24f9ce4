import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { erlangB } from '../../../src/verification/exact/erlang-b.ts'
import { relativeError } from '../../statistics/special/relative-error.ts'
import { assertProperty } from '../../property-seeds.ts'

describe('erlangB', () => {
  it.each([
    [4.461, 10],
    [12.03, 20],
    [84.06, 100],
  ])('loses 1 %% of %d erlangs on %d lines, as the tables of traffic engineering say', (offeredLoad, servers) => {
    // ITU-D (2005), Teletraffic Engineering Handbook, table of Erlang's B formula: loads to four digits.
    expect(erlangB({ offeredLoad, servers })).toBeCloseTo(0.01, 4)
  })

  it('is the truncated Poisson distribution at its upper end', () => {
    const settings = fc.record({
      offeredLoad: fc.double({ min: 0.01, max: 60, noNaN: true }),
      servers: fc.integer({ min: 1, max: 60 }),
    })
    assertProperty(
      fc.property(settings, ({ offeredLoad, servers }) => {
        const terms = [1]
        for (let n = 1; n <= servers; n++) terms.push((terms[n - 1] * offeredLoad) / n)
        const direct = terms[servers] / terms.reduce((sum, term) => sum + term, 0)
        expect(relativeError(erlangB({ offeredLoad, servers }), direct)).toBeLessThan(1e-13)
      }),
      { seed: 1 },
    )
  })

  it('does not overflow with a thousand servers', () => {
    // For a load equal to the number of servers Jagerman (1974) gives 1 / B = sqrt(pi c / 2) + 2 / 3 + O(c^-1/2).
    expect(1 / erlangB({ offeredLoad: 1000, servers: 1000 })).toBeCloseTo(Math.sqrt(500 * Math.PI) + 2 / 3, 2)
  })

  it.each([
    [0, 1],
    [Number.NaN, 1],
    [1, 0],
    [1, 1.5],
  ])('refuses a load of %d on %d servers', (offeredLoad, servers) => {
    expect(() => erlangB({ offeredLoad, servers })).toThrow(RangeError)
  })
})
