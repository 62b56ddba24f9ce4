import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kolmogorov } from '../../../src/verification/exact/kolmogorov.ts'
import { mmc } from '../../../src/verification/exact/mmc.ts'
import type { RatePeriod } from '../../../src/verification/exact/uniformisation.ts'
import { relativeError } from '../../statistics/special/relative-error.ts'
import { assertProperty } from '../../property-seeds.ts'

const closed: RatePeriod = { lasts: 960, arrivalRate: 0, servers: 0, serviceRate: 0 }

describe('kolmogorov', () => {
  it('is the transient M/M/1 queue in Bessel functions', () => {
    // Kleinrock (1975), Queueing Systems I, equation 2.163; from 3 in system.
    const [arrivalRate, serviceRate, initial, time] = [0.9, 1.2, 3, 2.5]
    const [{ probabilities }] = kolmogorov({
      initial,
      periods: [{ lasts: 10, arrivalRate, servers: 1, serviceRate }],
      times: [time],
    })
    const rho = arrivalRate / serviceRate
    const x = 2 * serviceRate * Math.sqrt(rho) * time
    for (let n = 0; n < 20; n++) {
      let series = 0
      for (let j = n + initial + 2; j < 120; j++) series += rho ** (-j / 2) * besselI(j, x)
      const exact =
        Math.exp(-(arrivalRate + serviceRate) * time) *
        (rho ** ((n - initial) / 2) * besselI(Math.abs(n - initial), x) +
          rho ** ((n - initial - 1) / 2) * besselI(n + initial + 1, x) +
          (1 - rho) * rho ** n * series)
      expect(probabilities[n]).toBeCloseTo(exact, 14)
    }
  })

  it('is Poisson arrivals alone where nobody serves, and a Poisson number where nobody waits', () => {
    const [busy] = kolmogorov({
      initial: 5,
      periods: [{ lasts: 100, arrivalRate: 3, servers: 0, serviceRate: 1 }],
      times: [100],
    })
    expect(relativeError(busy.mean, 305)).toBeLessThan(1e-13)
    expect(relativeError(busy.area, 5 * 100 + (3 * 100 ** 2) / 2)).toBeLessThan(1e-13)
    const [free] = kolmogorov({
      initial: 0,
      periods: [{ lasts: 2, arrivalRate: 3, servers: 60, serviceRate: 0.7 }],
      times: [2],
    })
    const mean = (3 / 0.7) * (1 - Math.exp(-1.4))
    expect(relativeError(free.mean, mean)).toBeLessThan(1e-13)
    expect(relativeError(free.probabilities[4], (Math.exp(-mean) * mean ** 4) / 24)).toBeLessThan(1e-12)
  })

  it('tends to M/M/c in steady state', () => {
    const queue = { arrivalRate: 2.4, serviceRate: 1, servers: 3 }
    const [{ mean }] = kolmogorov({ initial: 0, periods: [{ ...queue, lasts: 1000 }], times: [1000] })
    expect(relativeError(mean, mmc(queue).meanNumberInSystem)).toBeLessThan(1e-11)
  })

  it('agrees with the fourth-order method of Runge and Kutta through changing rates and closing', () => {
    const periods: RatePeriod[] = [
      { lasts: 3, arrivalRate: 2, servers: 2, serviceRate: 0.5 },
      { lasts: 2, arrivalRate: 0, servers: 0, serviceRate: 0 },
      { lasts: 4, arrivalRate: 0.7, servers: 3, serviceRate: 0.8 },
    ]
    const [{ probabilities, mean, area }] = kolmogorov({ initial: 4, periods, times: [9] })
    const reference = rungeKutta(4, periods, 80)
    // Steps of 0.005 err by about 0.005^4 = 6e-10 times the fifth power of rates near 1.
    for (let n = 0; n < 20; n++) expect(probabilities[n]).toBeCloseTo(reference.probabilities[n], 10)
    expect(mean).toBeCloseTo(reference.mean, 9)
    expect(area).toBeCloseTo(reference.area, 3)
  })

  it('stands still while the office is closed, and the backlog goes on waiting', () => {
    const open: RatePeriod = { lasts: 480, arrivalRate: 0.5, servers: 1, serviceRate: 0.2 }
    const [evening, morning] = kolmogorov({ initial: 7, periods: [open, closed, open], times: [480, 1440] })
    expect(morning.probabilities).toEqual(evening.probabilities)
    expect(relativeError(morning.area - evening.area, 960 * evening.mean)).toBeLessThan(1e-12)
  })

  it('is the fluid line of an office that is always busy, over two months', () => {
    const open: RatePeriod = { lasts: 480, arrivalRate: 300 / 480, servers: 2, serviceRate: 1 / 4.8 }
    const periods = Array.from({ length: 60 }, () => [open, closed]).flat()
    const [{ mean }] = kolmogorov({ initial: 500, periods, times: [60 * 1440] })
    expect(relativeError(mean, 500 + 60 * 100)).toBeLessThan(1e-12)
  })

  it('does not depend on where the periods are cut', () => {
    const cuts = fc.array(fc.double({ min: 0.01, max: 20, noNaN: true }), { minLength: 1, maxLength: 6 })
    assertProperty(
      fc.property(cuts, fc.integer({ min: 0, max: 30 }), (lengths, initial) => {
        const rates = { arrivalRate: 1.5, servers: 2, serviceRate: 0.8 }
        const end = lengths.reduce((sum, lasts) => sum + lasts, 0)
        const cut = kolmogorov({ initial, periods: lengths.map((lasts) => ({ ...rates, lasts })), times: [end] })[0]
        const whole = kolmogorov({ initial, periods: [{ ...rates, lasts: end }], times: [end] })[0]
        expect(relativeError(cut.mean, whole.mean)).toBeLessThan(1e-12)
        expect(relativeError(cut.area, whole.area)).toBeLessThan(1e-12)
        expect(cut.probabilities.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 14)
      }),
      { seed: 1, numRuns: 30 },
    )
  })

  it('refuses times out of order or past the end, and half a server', () => {
    const periods = [{ lasts: 10, arrivalRate: 1, servers: 1, serviceRate: 1 }]
    expect(() => kolmogorov({ initial: 0, periods, times: [5, 4] })).toThrow(/time 4 is not between 5/)
    expect(() => kolmogorov({ initial: 0, periods, times: [11] })).toThrow(/and 10, the end/)
    expect(() => kolmogorov({ initial: 0, periods: [{ ...periods[0], servers: 0.5 }], times: [1] })).toThrow(
      /servers is/,
    )
    expect(() => kolmogorov({ initial: -1, periods, times: [1] })).toThrow(/initial is -1/)
  })
})

/** Modified Bessel function of the first kind by its power series, all terms of which are positive. */
function besselI(order: number, x: number): number {
  let term = 1
  for (let k = 1; k <= order; k++) term *= x / 2 / k
  let sum = 0
  for (let k = 1; term > sum * 1e-18; k++) {
    sum += term
    term *= (x * x) / 4 / (k * (k + order))
  }
  return sum
}

function rungeKutta(initial: number, periods: readonly RatePeriod[], size: number) {
  const step = 0.005
  let p = Array.from({ length: size }, (_, n) => Number(n === initial))
  let area = 0
  const meanOf = (values: readonly number[]) => values.reduce((sum, value, n) => sum + n * value, 0)
  for (const { lasts, arrivalRate, servers, serviceRate } of periods) {
    const slope = (values: readonly number[]) =>
      values.map((value, n) => {
        const gain = (values[n - 1] ?? 0) * arrivalRate + (values[n + 1] ?? 0) * serviceRate * Math.min(n + 1, servers)
        return gain - value * (arrivalRate + serviceRate * Math.min(n, servers))
      })
    const along = (from: readonly number[], direction: readonly number[], length: number) =>
      from.map((value, n) => value + length * direction[n])
    for (let i = 0; i < Math.round(lasts / step); i++) {
      const a = slope(p)
      const b = slope(along(p, a, step / 2))
      const c = slope(along(p, b, step / 2))
      const d = slope(along(p, c, step))
      const next = p.map((value, n) => value + (step / 6) * (a[n] + 2 * b[n] + 2 * c[n] + d[n]))
      area += (step / 2) * (meanOf(p) + meanOf(next))
      p = next
    }
  }
  return { probabilities: p, mean: meanOf(p), area }
}
