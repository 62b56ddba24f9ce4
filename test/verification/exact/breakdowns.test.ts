import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakdowns } from '../../../src/verification/exact/breakdowns.ts'
import { mg1 } from '../../../src/verification/exact/mg1.ts'
import { relativeError } from '../../statistics/special/relative-error.ts'
import { assertProperty } from '../../property-seeds.ts'

const exponential = (mean: number) => ({ mean, sd: mean })

describe('breakdowns', () => {
  it('is the formula of White and Christie for exponential service and repair', () => {
    const rates = fc.record({
      load: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      service: fc.double({ min: 0.1, max: 10, noNaN: true }),
      failure: fc.double({ min: 0.001, max: 10, noNaN: true }),
      repair: fc.double({ min: 0.01, max: 10, noNaN: true }),
    })
    assertProperty(
      fc.property(rates, ({ load, service, failure, repair }) => {
        const arrivalRate = (load * service * repair) / (failure + repair)
        const { meanNumberInSystem } = breakdowns({
          arrivalRate,
          service: exponential(1 / service),
          failureRate: failure,
          repair: exponential(1 / repair),
        })
        // White and Christie (1958): L = lambda ((a + b)^2 + a mu) / ((a + b)(b mu - lambda (a + b))).
        const both = failure + repair
        const whiteChristie =
          (arrivalRate * (both ** 2 + failure * service)) / (both * (repair * service - arrivalRate * both))
        expect(relativeError(meanNumberInSystem, whiteChristie)).toBeLessThan(1e-11)
      }),
      { seed: 1 },
    )
  })

  it('tends to M/G/1 as failures become rare', () => {
    const service = { mean: 2, sd: 3 }
    const { meanWait, meanTimeInSystem } = breakdowns({
      arrivalRate: 0.4,
      service,
      failureRate: 0,
      repair: exponential(5),
    })
    expect(meanWait).toBeCloseTo(mg1({ arrivalRate: 0.4, service }).meanWait, 13)
    expect(meanTimeInSystem).toBeCloseTo(mg1({ arrivalRate: 0.4, service }).meanTimeInSystem, 13)
  })

  it('makes a lonely request wait for the repair under way only', () => {
    // Down 1/3 of the time, and a constant repair of 10 has 5 left on average; then 2 / (2/3) to completion.
    const lonely = breakdowns({
      arrivalRate: 1e-12,
      service: { mean: 2, sd: 0 },
      failureRate: 0.05,
      repair: { mean: 10, sd: 0 },
    })
    expect(lonely.availability).toBeCloseTo(2 / 3, 14)
    expect(lonely.meanWait).toBeCloseTo(5 / 3, 9)
    expect(lonely.meanCompletionTime).toBeCloseTo(3, 13)
  })

  it('obeys the law of Little', () => {
    const { meanTimeInSystem, meanNumberInSystem, meanWait, meanCompletionTime } = breakdowns({
      arrivalRate: 0.3,
      service: exponential(1),
      failureRate: 0.1,
      repair: { mean: 4, sd: 7 },
    })
    expect(meanNumberInSystem).toBeCloseTo(0.3 * meanTimeInSystem, 13)
    expect(meanTimeInSystem).toBeCloseTo(meanWait + meanCompletionTime, 13)
  })

  it('refuses a load that only a server without failures could carry', () => {
    const service = exponential(1)
    expect(() => breakdowns({ arrivalRate: 0.6, service, failureRate: 1, repair: exponential(1) })).toThrow(
      /load is 1.2/,
    )
  })
})
