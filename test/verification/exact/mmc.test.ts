import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  mmc,
  mmcTimeInSystemQuantile,
  mmcTimeInSystemTail,
  mmcWaitQuantile,
  mmcWaitTail,
} from '../../../src/verification/exact/mmc.ts'
import { relativeError } from '../../statistics/special/relative-error.ts'
import { assertProperty } from '../../property-seeds.ts'

const stableQueue = fc
  .record({
    load: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    serviceRate: fc.double({ min: 0.01, max: 100, noNaN: true }),
    servers: fc.integer({ min: 1, max: 50 }),
  })
  .map(({ load, serviceRate, servers }) => ({ arrivalRate: load * servers * serviceRate, serviceRate, servers }))

describe('mmc', () => {
  it('has the values of the eye clinic of Gross and Harris: 28.9 minutes, 8/9 waiting', () => {
    // Gross, Shortle, Thompson and Harris (2008), section 2.3: 6 patients an hour, 3 doctors, 20 minutes each.
    const { meanNumberInQueue, meanNumberInSystem, meanTimeInSystem } = mmc({
      arrivalRate: 6,
      serviceRate: 3,
      servers: 3,
    })
    expect(meanNumberInQueue).toBeCloseTo(8 / 9, 14)
    expect(meanNumberInSystem).toBeCloseTo(26 / 9, 14)
    expect(meanTimeInSystem * 60).toBeCloseTo(28.9, 1)
  })

  it('has the values of the call centre of Garnett, Mandelbaum and Reiman without impatience', () => {
    // Garnett et al. (2002), section 1: 48 calls a minute, 50 agents, 1 minute each: mean wait 20.8 s, 90 % within 58.1 s, 17 waiting.
    const queue = { arrivalRate: 48, serviceRate: 1, servers: 50 }
    expect(mmc(queue).meanWait * 60).toBeCloseTo(20.8, 1)
    expect(mmcWaitQuantile(queue, 0.9) * 60).toBeCloseTo(58.1, 1)
    expect(Math.round(mmc(queue).meanNumberInQueue)).toBe(17)
  })

  it('is M/M/1 with one server', () => {
    const { probabilityOfWaiting, meanWait, meanTimeInSystem, meanNumberInSystem } = mmc({
      arrivalRate: 0.8,
      serviceRate: 1,
      servers: 1,
    })
    expect(probabilityOfWaiting).toBeCloseTo(0.8, 14)
    expect(meanWait).toBeCloseTo(4, 13)
    expect(meanTimeInSystem).toBeCloseTo(5, 13)
    expect(meanNumberInSystem).toBeCloseTo(4, 13)
  })

  it('has means that are the integrals of its tails', () => {
    const queue = { arrivalRate: 1.7, serviceRate: 1, servers: 2 }
    const integral = (tail: (t: number) => number) => {
      const step = 0.01
      let sum = tail(0) / 2
      for (let i = 1; i < 20_000; i++) sum += tail(i * step)
      return sum * step
    }
    // The trapezoidal rule errs by step^2 / 12 times the slope at 0, which is below 1.
    expect(integral((t) => mmcWaitTail(queue, t))).toBeCloseTo(mmc(queue).meanWait, 4)
    expect(integral((t) => mmcTimeInSystemTail(queue, t))).toBeCloseTo(mmc(queue).meanTimeInSystem, 4)
  })

  it('has quantiles at which the tails have the probability asked for', () => {
    assertProperty(
      fc.property(stableQueue, fc.double({ min: 0.01, max: 0.999, noNaN: true }), (queue, probability) => {
        const wait = mmcWaitQuantile(queue, probability)
        const time = mmcTimeInSystemQuantile(queue, probability)
        if (wait > 0) expect(mmcWaitTail(queue, wait)).toBeCloseTo(1 - probability, 12)
        else expect(mmc(queue).probabilityOfWaiting).toBeLessThanOrEqual(1 - probability)
        expect(mmcTimeInSystemTail(queue, time)).toBeCloseTo(1 - probability, 12)
        expect(time).toBeGreaterThan(wait)
      }),
      { seed: 1 },
    )
  })

  it('has an exponential time in system with one server, however close to saturation', () => {
    for (const arrivalRate of [0.001, 0.5, 0.999_999]) {
      const time = mmcTimeInSystemQuantile({ arrivalRate, serviceRate: 1, servers: 1 }, 0.95)
      expect(relativeError(time, Math.log(20) / (1 - arrivalRate))).toBeLessThan(1e-9)
    }
  })

  it('is continuous where the queue shrinks just as fast as one server works', () => {
    const tail = (arrivalRate: number) => mmcTimeInSystemTail({ arrivalRate, serviceRate: 1, servers: 3 }, 2)
    expect(tail(2 + 1e-9)).toBeCloseTo(tail(2), 8)
    expect(tail(2 - 1e-9)).toBeCloseTo(tail(2), 8)
  })

  it('refuses a queue that is not stable and probabilities that are none', () => {
    expect(() => mmc({ arrivalRate: 2, serviceRate: 1, servers: 2 })).toThrow(/load is 1/)
    expect(() => mmc({ arrivalRate: -1, serviceRate: 1, servers: 2 })).toThrow(/arrivalRate is -1/)
    expect(() => mmcWaitQuantile({ arrivalRate: 1, serviceRate: 1, servers: 2 }, 1)).toThrow(/probability is 1/)
  })
})
