import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { erlangB } from '../../../src/verification/exact/erlang-b.ts'
import { finiteSource } from '../../../src/verification/exact/finite-source.ts'
import { relativeError } from '../../statistics/special/relative-error.ts'
import { assertProperty } from '../../property-seeds.ts'

describe('finiteSource', () => {
  it('is binomial when every machine has its repairer', () => {
    const { probabilities, availability, meanTimeDown, meanWaitingForRepair } = finiteSource({
      machines: 4,
      failureRate: 0.1,
      repairRate: 0.5,
      repairers: Infinity,
    })
    const binomial = [625, 500, 150, 20, 1].map((weight) => weight / 1296)
    binomial.forEach((probability, n) => expect(probabilities[n]).toBeCloseTo(probability, 15))
    expect(availability).toBeCloseTo(5 / 6, 14)
    expect(meanTimeDown).toBeCloseTo(2, 14)
    expect(meanWaitingForRepair).toBe(0)
  })

  it('is a loss system seen from its one repairer', () => {
    // With one repairer the machines up are those served in M/M/N/N with load repairRate / failureRate (Palm 1947); the
    // repairer is idle when all are up.
    const machines = 5
    const { repairerUtilisation } = finiteSource({ machines, failureRate: 0.1, repairRate: 0.5, repairers: 1 })
    expect(1 - repairerUtilisation).toBeCloseTo(erlangB({ offeredLoad: 5, servers: machines }), 14)
  })

  it('balances failures and repairs, and obeys the law of Little', () => {
    const settings = fc
      .record({
        machines: fc.integer({ min: 1, max: 40 }),
        failureRate: fc.double({ min: 0.001, max: 10, noNaN: true }),
        repairRate: fc.double({ min: 0.01, max: 10, noNaN: true }),
      })
      .chain((rates) =>
        fc.record({ rates: fc.constant(rates), repairers: fc.integer({ min: 1, max: rates.machines }) }),
      )
    assertProperty(
      fc.property(settings, ({ rates, repairers }) => {
        const { machines, failureRate, repairRate } = rates
        const found = finiteSource({ ...rates, repairers })
        const failures = machines * found.availability * failureRate
        expect(relativeError(repairers * found.repairerUtilisation * repairRate, failures)).toBeLessThan(1e-12)
        expect(relativeError(failures * found.meanTimeDown, found.meanDown)).toBeLessThan(1e-12)
        expect(found.meanDown / machines + found.availability).toBeCloseTo(1, 12)
        expect(found.meanWaitingForRepair + repairers * found.repairerUtilisation).toBeCloseTo(found.meanDown, 11)
      }),
      { seed: 1 },
    )
  })

  it('refuses no repairer at all', () => {
    expect(() => finiteSource({ machines: 2, failureRate: 1, repairRate: 1, repairers: 0 })).toThrow(/repairers is 0/)
  })
})
