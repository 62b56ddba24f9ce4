import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakdowns } from '../../../src/verification/exact/breakdowns.ts'
import { mmc } from '../../../src/verification/exact/mmc.ts'
import { mmcOutages } from '../../../src/verification/exact/mmc-outages.ts'
import { relativeError } from '../../statistics/special/relative-error.ts'
import { assertProperty } from '../../property-seeds.ts'
import { stationary } from './stationary.ts'

describe('mmcOutages', () => {
  it('is the closed form for one server', () => {
    const rates = fc.record({
      load: fc.double({ min: 0.01, max: 0.95, noNaN: true }),
      outageRate: fc.double({ min: 0.001, max: 10, noNaN: true }),
      restoreRate: fc.double({ min: 0.01, max: 10, noNaN: true }),
    })
    assertProperty(
      fc.property(rates, ({ load, outageRate, restoreRate }) => {
        const arrivalRate = (load * restoreRate) / (outageRate + restoreRate)
        const chain = mmcOutages({ arrivalRate, serviceRate: 1, servers: 1, outageRate, restoreRate })
        const closed = breakdowns({
          arrivalRate,
          service: { mean: 1, sd: 1 },
          failureRate: outageRate,
          repair: { mean: 1 / restoreRate, sd: 1 / restoreRate },
        })
        expect(relativeError(chain.meanTimeInSystem, closed.meanTimeInSystem)).toBeLessThan(1e-10)
        expect(relativeError(chain.meanWorking, arrivalRate)).toBeLessThan(1e-11)
      }),
      { seed: 1, numRuns: 50 },
    )
  })

  it('is the chain solved state by state', () => {
    const [arrivalRate, serviceRate, servers, outageRate, restoreRate] = [1, 1, 3, 0.2, 0.6]
    const most = 150
    const chain = stationary([0, 0], ([n, down]) => [
      { to: [n + 1, down], rate: n < most ? arrivalRate : 0 },
      { to: [n - 1, down], rate: down === 1 ? 0 : serviceRate * Math.min(n, servers) },
      { to: [n, 1 - down], rate: down === 1 ? restoreRate : outageRate },
    ])
    const { meanNumberInSystem } = mmcOutages({ arrivalRate, serviceRate, servers, outageRate, restoreRate })
    expect(
      relativeError(
        meanNumberInSystem,
        chain.expected(([n]) => n),
      ),
    ).toBeLessThan(1e-11)
  })

  it('tends to M/M/c as outages become rare', () => {
    const queue = { arrivalRate: 4, serviceRate: 1, servers: 5 }
    const { meanTimeInSystem } = mmcOutages({ ...queue, outageRate: 1e-12, restoreRate: 1 })
    expect(relativeError(meanTimeInSystem, mmc(queue).meanTimeInSystem)).toBeLessThan(1e-10)
  })

  it('refuses a load that only servers without outages could carry', () => {
    const outages = { outageRate: 1, restoreRate: 1 }
    expect(() => mmcOutages({ arrivalRate: 1, serviceRate: 1, servers: 2, ...outages })).toThrow(/load is 1/)
  })
})
