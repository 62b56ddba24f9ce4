import { describe, expect, it } from 'vitest'
import { mg1 } from '../../../src/verification/exact/mg1.ts'
import { mmc } from '../../../src/verification/exact/mmc.ts'
import { timeMoments } from '../../../src/verification/exact/time-moments.ts'

describe('mg1', () => {
  it('is M/M/1 for exponential service, and half its wait for constant service', () => {
    const exponential = mg1({ arrivalRate: 0.8, service: timeMoments({ kind: 'exponential', mean: 1 }) })
    const constant = mg1({ arrivalRate: 0.8, service: timeMoments({ kind: 'constant', value: 1 }) })
    const { meanWait, meanTimeInSystem, meanNumberInQueue, meanNumberInSystem } = mmc({
      arrivalRate: 0.8,
      serviceRate: 1,
      servers: 1,
    })
    expect(exponential.meanWait).toBeCloseTo(meanWait, 13)
    expect(exponential.meanTimeInSystem).toBeCloseTo(meanTimeInSystem, 13)
    expect(exponential.meanNumberInQueue).toBeCloseTo(meanNumberInQueue, 13)
    expect(exponential.meanNumberInSystem).toBeCloseTo(meanNumberInSystem, 13)
    expect(constant.meanWait).toBeCloseTo(meanWait / 2, 13)
  })

  it('depends on the service time by its coefficient of variation only', () => {
    const base = mg1({ arrivalRate: 0.1, service: { mean: 5, sd: 0 } }).meanWait
    const uniform = mg1({ arrivalRate: 0.1, service: timeMoments({ kind: 'uniform', low: 2, high: 8 }) })
    const lognormal = mg1({ arrivalRate: 0.1, service: timeMoments({ kind: 'lognormal', mean: 5, sd: 10 }) })
    const gamma = mg1({ arrivalRate: 0.1, service: timeMoments({ kind: 'gamma', mean: 5, sd: 10 }) })
    expect(base).toBeCloseTo(2.5, 14)
    expect(uniform.meanWait).toBeCloseTo(base * (1 + 36 / 12 / 25), 13)
    expect(lognormal.meanWait).toBeCloseTo(base * 5, 13)
    expect(gamma.meanWait).toBe(lognormal.meanWait)
  })

  it('refuses what is not stable or not a service time', () => {
    expect(() => mg1({ arrivalRate: 1, service: { mean: 1, sd: 1 } })).toThrow(/load is 1/)
    expect(() => mg1({ arrivalRate: 1, service: { mean: 0.5, sd: -1 } })).toThrow(/sdOfServiceTime is -1/)
    expect(() => mg1({ arrivalRate: 1, service: { mean: 0, sd: 1 } })).toThrow(/meanServiceTime is 0/)
  })
})
