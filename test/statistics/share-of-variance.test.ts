import { describe, expect, it } from 'vitest'
import { StreamTable } from '../../src/random/stream-table.ts'
import { shareOfVariance, valuesNeeded } from '../../src/statistics/share-of-variance.ts'
import { normalQuantile } from '../../src/statistics/special/normal-quantile.ts'

const streams = new StreamTable(['x', 'z', 'noise'])

/** A sample of two independent uniform inputs and a normal error. */
function sample(n: number, number: number) {
  const column = (stream: number) => Array.from({ length: n }, (_, i) => streams.uniform(stream, i, number))
  return { x: column(0), z: column(1), noise: column(2).map(normalQuantile) }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('the share of a variance', () => {
  it('of an input without influence is 0 on average, and no more than chance allows', () => {
    const shares = Array.from({ length: 200 }, (_, k) => {
      const { x, noise } = sample(200, k)
      return shareOfVariance(noise, [x], 0.95)!
    })
    // below 0 is told as 0
    expect(mean(shares.map(({ value }) => value))).toBeLessThan(0.012)
    expect(mean(shares.map(({ low }) => (low === 0 ? 1 : 0)))).toBeGreaterThan(0.9)
  })

  it('is what it is by its formula, also for a curve, and its interval covers it', () => {
    // var(12 (x - 1/2)^2) = 144 / 180 = 0.8; with a normal error of variance 0.8 the share is 1/2
    const shares = Array.from({ length: 200 }, (_, k) => {
      const { x, noise } = sample(200, k)
      const y = x.map((value, i) => 12 * (value - 0.5) ** 2 + Math.sqrt(0.8) * noise[i])
      return shareOfVariance(y, [x], 0.95)!
    })
    expect(Math.abs(mean(shares.map(({ value }) => value)) - 0.5)).toBeLessThan(0.02)
    expect(mean(shares.map(({ low, high }) => (low <= 0.5 && 0.5 <= high ? 1 : 0)))).toBeGreaterThan(0.88)
  })

  it('of inputs together is the sum of theirs where each acts by itself', () => {
    const { x, z, noise } = sample(2000, 1)
    // variances 1/12, 4/12 and 5/12
    const y = x.map((value, i) => value + 2 * z[i] + Math.sqrt(5 / 12) * noise[i])
    const of = (...inputs: number[][]) => shareOfVariance(y, inputs, 0.95)!.value
    expect(of(x)).toBeCloseTo(0.1, 1)
    expect(of(z)).toBeCloseTo(0.4, 1)
    expect(of(x, z)).toBeCloseTo(0.5, 1)
    // a column twice adds nothing
    expect(of(x, z, x)).toBeCloseTo(of(x, z), 9)
  })

  it('of an input that does not vary is 0, and of what does not vary nothing', () => {
    const { noise } = sample(100, 3)
    expect(shareOfVariance(noise, [noise.map(() => 7)], 0.95)).toEqual({ value: 0, low: 0, high: 0 })
    expect(
      shareOfVariance(
        noise.map(() => 7),
        [noise],
        0.95,
      ),
    ).toBeNull()
  })

  it('cannot be told from too few', () => {
    const { x, noise } = sample(valuesNeeded(1), 4)
    expect(shareOfVariance(noise, [x], 0.95)).not.toBeNull()
    expect(shareOfVariance(noise.slice(1), [x.slice(1)], 0.95)).toBeNull()
  })
})
