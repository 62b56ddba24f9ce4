import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { erlangA } from '../../../src/verification/exact/erlang-a.ts'
import { erlangB } from '../../../src/verification/exact/erlang-b.ts'
import { mmc } from '../../../src/verification/exact/mmc.ts'
import { relativeError } from '../../statistics/special/relative-error.ts'
import { assertProperty } from '../../property-seeds.ts'

describe('erlangA', () => {
  it('has the values of the call centre of Garnett, Mandelbaum and Reiman', () => {
    // Garnett et al. (2002), section 1: 48 calls a minute, 50 agents, 1 minute each, patience of 2 minutes: 3.1 % abandon, mean
    // wait 3.7 s, 3 waiting, agents busy 93 % of the time.
    const queue = erlangA({ arrivalRate: 48, serviceRate: 1, servers: 50, patienceRate: 0.5 })
    expect(queue.probabilityOfAbandonment).toBeCloseTo(0.031, 3)
    expect(queue.meanWait * 60).toBeCloseTo(3.7, 1)
    expect(Math.round(queue.meanNumberInQueue)).toBe(3)
    expect((48 * (1 - queue.probabilityOfAbandonment)) / 50).toBeCloseTo(0.93, 2)
  })

  it('tends to M/M/c as patience grows without bound', () => {
    const queue = { arrivalRate: 4, serviceRate: 1, servers: 5 }
    const patient = erlangA({ ...queue, patienceRate: 1e-10 })
    const { meanWait, meanNumberInSystem, probabilityOfWaiting } = mmc(queue)
    expect(relativeError(patient.meanWait, meanWait)).toBeLessThan(1e-8)
    expect(relativeError(patient.meanNumberInSystem, meanNumberInSystem)).toBeLessThan(1e-8)
    expect(relativeError(patient.probabilityOfWaiting, probabilityOfWaiting)).toBeLessThan(1e-8)
  })

  it('tends to the loss system as patience vanishes', () => {
    const impatient = erlangA({ arrivalRate: 4, serviceRate: 1, servers: 5, patienceRate: 1e10 })
    expect(relativeError(impatient.probabilityOfAbandonment, erlangB({ offeredLoad: 4, servers: 5 }))).toBeLessThan(
      1e-8,
    )
  })

  it('is M/M/infinity when patience is as long as service: a Poisson number in system', () => {
    const arrivalRate = 30
    const { meanNumberInSystem, probabilityOfWaiting } = erlangA({
      arrivalRate,
      serviceRate: 1,
      servers: 20,
      patienceRate: 1,
    })
    const terms = [Math.exp(-arrivalRate)]
    for (let n = 1; n < 20; n++) terms.push((terms[n - 1] * arrivalRate) / n)
    expect(relativeError(meanNumberInSystem, arrivalRate)).toBeLessThan(1e-14)
    expect(probabilityOfWaiting).toBeCloseTo(1 - terms.reduce((sum, term) => sum + term, 0), 14)
  })

  it('balances: who comes is served or leaves, also far above capacity', () => {
    const settings = fc.record({
      arrivalRate: fc.double({ min: 0.1, max: 500, noNaN: true }),
      serviceRate: fc.double({ min: 0.1, max: 10, noNaN: true }),
      servers: fc.integer({ min: 1, max: 50 }),
      patienceRate: fc.double({ min: 0.5, max: 10, noNaN: true }),
    })
    assertProperty(
      fc.property(settings, (queue) => {
        const { meanNumberInQueue, meanNumberInSystem, probabilityOfAbandonment, meanWait } = erlangA(queue)
        const served = queue.serviceRate * (meanNumberInSystem - meanNumberInQueue)
        const left = queue.arrivalRate * probabilityOfAbandonment
        expect(relativeError(served + left, queue.arrivalRate)).toBeLessThan(1e-12)
        expect(queue.arrivalRate * meanWait).toBeCloseTo(meanNumberInQueue, 11)
      }),
      { seed: 1 },
    )
  })

  it('refuses patience without end', () => {
    expect(() => erlangA({ arrivalRate: 1, serviceRate: 1, servers: 1, patienceRate: 0 })).toThrow(/patienceRate is 0/)
  })
})
