import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { erlangC } from '../../../src/verification/exact/erlang-c.ts'
import { relativeError } from '../../statistics/special/relative-error.ts'
import { assertProperty } from '../../property-seeds.ts'

describe('erlangC', () => {
  it('has hand-computed values: 1/2, 1/3 and 4/9', () => {
    // One server waits with the load; two with a = 1: (1/2)(1/(1 - 1/2)) / (1 + 1 + 1) = 1/3; three with a = 2: 4/9.
    expect(erlangC({ offeredLoad: 0.5, servers: 1 })).toBeCloseTo(1 / 2, 15)
    expect(erlangC({ offeredLoad: 1, servers: 2 })).toBeCloseTo(1 / 3, 15)
    expect(erlangC({ offeredLoad: 2, servers: 3 })).toBeCloseTo(4 / 9, 15)
  })

  it('is the sum of the steady-state probabilities in which all servers are busy', () => {
    const settings = fc.record({
      load: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      servers: fc.integer({ min: 1, max: 60 }),
    })
    assertProperty(
      fc.property(settings, ({ load, servers }) => {
        const offeredLoad = load * servers
        const terms = [1]
        for (let n = 1; n <= servers; n++) terms.push((terms[n - 1] * offeredLoad) / n)
        const allBusy = terms[servers] / (1 - load)
        const total = terms.slice(0, servers).reduce((sum, term) => sum + term, allBusy)
        expect(relativeError(erlangC({ offeredLoad, servers }), allBusy / total)).toBeLessThan(1e-12)
      }),
      { seed: 1 },
    )
  })

  it('refuses a load that the servers cannot carry', () => {
    expect(() => erlangC({ offeredLoad: 3, servers: 3 })).toThrow(/load is 1/)
    expect(() => erlangC({ offeredLoad: 1, servers: 0 })).toThrow(/servers is 0/)
  })
})
