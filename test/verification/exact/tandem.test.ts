import { describe, expect, it } from 'vitest'
import { tandem, tandemTimeQuantile, tandemTimeTail } from '../../../src/verification/exact/tandem.ts'

describe('tandem', () => {
  it('adds the times of its stations', () => {
    const { meanTimeAtStations, meanTimeInSystem, meanNumberInSystem } = tandem({
      arrivalRate: 6,
      stations: [
        { serviceRate: 3, servers: 3 },
        { serviceRate: 10, servers: 1 },
      ],
    })
    expect(meanTimeAtStations[0]).toBeCloseTo(26 / 54, 14)
    expect(meanTimeAtStations[1]).toBeCloseTo(1 / 4, 14)
    expect(meanTimeInSystem).toBeCloseTo(26 / 54 + 1 / 4, 14)
    expect(meanNumberInSystem).toBeCloseTo(6 * meanTimeInSystem, 13)
  })

  it('has an Erlang total time when both servers are equally fast', () => {
    const queues = { arrivalRate: 1, serviceRates: [2, 2] as const }
    const median = tandemTimeQuantile(queues, 0.5)
    // The median of the Erlang distribution with shape 2 and rate 1.
    expect(median).toBeCloseTo(1.678346990016661, 12)
    expect(tandemTimeTail(queues, 3)).toBeCloseTo(4 * Math.exp(-3), 15)
  })

  it('has a hypoexponential total time when they are not, in either order', () => {
    const t = tandemTimeQuantile({ arrivalRate: 1, serviceRates: [2, 4] }, 0.95)
    // P(T > t) = (3 e^-t - e^-3t) / 2 for rates 1 and 3.
    expect((3 * Math.exp(-t) - Math.exp(-3 * t)) / 2).toBeCloseTo(0.05, 14)
    expect(tandemTimeQuantile({ arrivalRate: 1, serviceRates: [4, 2] }, 0.95)).toBe(t)
  })

  it('refuses a station that is not stable', () => {
    const station = { serviceRate: 2, servers: 1 }
    const full = { serviceRate: 1, servers: 1 }
    expect(() => tandem({ arrivalRate: 1, stations: [station, full] })).toThrow(/load is 1/)
    expect(() => tandemTimeQuantile({ arrivalRate: 1, serviceRates: [2, 1] }, 0.5)).toThrow(/load is 1/)
  })
})
