import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cobham, cobhamMmc } from '../../../src/verification/exact/cobham.ts'
import { mg1 } from '../../../src/verification/exact/mg1.ts'
import { mmc } from '../../../src/verification/exact/mmc.ts'
import { relativeError } from '../../statistics/special/relative-error.ts'
import { assertProperty } from '../../property-seeds.ts'

const classes = fc
  .array(
    fc.record({
      load: fc.double({ min: 0.01, max: 1, noNaN: true }),
      mean: fc.double({ min: 0.1, max: 10, noNaN: true }),
      variation: fc.double({ min: 0, max: 3, noNaN: true }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((drawn) => {
    const total = drawn.reduce((sum, { load }) => sum + load, 0) / 0.9
    return drawn.map(({ load, mean, variation }) => ({
      arrivalRate: load / total / mean,
      service: { mean, sd: variation * mean },
    }))
  })

describe('cobham', () => {
  it('has hand-computed waits of two classes', () => {
    // W0 = (0.5 x 2 x 0.5 + 0.25 x 2) / 2 = 0.5; loads 0.25 and 0.25 + 0.25.
    const waits = cobham([
      { arrivalRate: 0.5, service: { mean: 0.5, sd: Math.sqrt(0.75) } },
      { arrivalRate: 0.25, service: { mean: 1, sd: 1 } },
    ])
    expect(waits[0]).toBeCloseTo(0.5 / 0.75, 14)
    expect(waits[1]).toBeCloseTo(0.5 / (0.75 * 0.5), 14)
  })

  it('obeys the conservation law: waits weighed by load do not depend on the priorities', () => {
    // Kleinrock (1965), "A conservation law for a wide class of queueing disciplines".
    const weighed = (list: readonly { arrivalRate: number; service: { mean: number; sd: number } }[]) =>
      cobham(list).reduce((sum, wait, k) => sum + list[k].arrivalRate * list[k].service.mean * wait, 0)
    assertProperty(
      fc.property(classes, (list) => {
        expect(relativeError(weighed(list.toReversed()), weighed(list))).toBeLessThan(1e-12)
      }),
      { seed: 1 },
    )
  })

  it('is M/G/1 for one class, and on average where all classes have the same service times', () => {
    const service = { mean: 2, sd: 3 }
    const fifo = mg1({ arrivalRate: 0.4, service }).meanWait
    expect(cobham([{ arrivalRate: 0.4, service }])[0]).toBeCloseTo(fifo, 12)
    const [urgent, other] = cobham([
      { arrivalRate: 0.1, service },
      { arrivalRate: 0.3, service },
    ])
    expect(0.25 * urgent + 0.75 * other).toBeCloseTo(fifo, 12)
    expect(urgent).toBeLessThan(fifo)
  })

  it('refuses classes that together are not stable', () => {
    const service = { mean: 1, sd: 1 }
    const pair = [0.4, 0.6].map((arrivalRate) => ({ arrivalRate, service }))
    expect(() => cobham(pair)).toThrow(/load is 1/)
  })
})

describe('cobhamMmc', () => {
  it('is the M/G/1 formula for one server', () => {
    const service = { mean: 0.5, sd: 0.5 }
    const waits = cobhamMmc({ arrivalRates: [0.5, 0.25, 0.5], serviceRate: 2, servers: 1 })
    const single = cobham([0.5, 0.25, 0.5].map((arrivalRate) => ({ arrivalRate, service })))
    waits.forEach((wait, k) => expect(wait).toBeCloseTo(single[k], 13))
  })

  it('is on average the wait of M/M/c', () => {
    const arrivalRates = [1, 3, 0.5]
    const waits = cobhamMmc({ arrivalRates, serviceRate: 1, servers: 5 })
    const average = waits.reduce((sum, wait, k) => sum + arrivalRates[k] * wait, 0) / 4.5
    expect(average).toBeCloseTo(mmc({ arrivalRate: 4.5, serviceRate: 1, servers: 5 }).meanWait, 12)
    expect(waits.toSorted((a, b) => a - b)).toEqual([waits[0], waits[1], waits[2]])
  })

  it('refuses what is not stable', () => {
    expect(() => cobhamMmc({ arrivalRates: [1, 1], serviceRate: 1, servers: 2 })).toThrow(/load is 1/)
  })
})
