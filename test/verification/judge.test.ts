import { describe, expect, it } from 'vitest'
import { judge } from '../../src/verification/judge.ts'
import type { Quantity } from '../../src/verification/textbook-case.ts'
import { StreamTable } from '../../src/random/stream-table.ts'
import { normalQuantile } from '../../src/statistics/special/normal-quantile.ts'

const quantity = (exact: number, tolerance: number | null = null): Quantity => ({
  name: 'mean wait',
  unit: 'min',
  exact: () => exact,
  measure: () => 0,
  tolerance,
})
const settings = { confidence: 0.95, level: 0.05 }

describe('a line', () => {
  // mean 3, standard deviation 1, standard error 1 / sqrt(3); t(0.975, 2) = 4.302653
  it('is judged by the Student t test: the limit is where the exact value leaves the interval', () => {
    const halfWidth = 4.302652729749464 / Math.sqrt(3)
    const line = judge(quantity(3 + 0.999 * halfWidth), [2, 3, 4], settings)
    expect(line).toMatchObject({ simulated: 3, replications: 3, passed: true })
    expect(line.halfWidth).toBeCloseTo(halfWidth, 10)
    expect(line.standardErrors).toBeCloseTo(-0.999 * 4.302652729749464, 10)
    expect(line.limit).toBeCloseTo(4.302652729749464, 10)
    expect(judge(quantity(3 + 1.001 * halfWidth), [2, 3, 4], settings).passed).toBe(false)
    expect(judge(quantity(3 - 1.001 * halfWidth), [2, 3, 4], settings).passed).toBe(false)
  })

  it('fails when a replication could not tell', () => {
    expect(judge(quantity(3), [2, NaN, 4], settings)).toMatchObject({ passed: false, simulated: null })
  })

  it('fails when all replications are the same, were they right or not', () => {
    expect(judge(quantity(3), [3, 3, 3], settings).passed).toBe(false)
  })

  it('without chance is right within its tolerance only', () => {
    expect(judge(quantity(3, 0.01), [3.009], settings)).toMatchObject({ passed: true, halfWidth: null })
    expect(judge(quantity(3, 0.01), [3.011], settings).passed).toBe(false)
  })

  // 4000 tests at 5 %: 200 expected, standard deviation 13.8; outside 4 of them by chance once in 16,000 seeds.
  it('fails a faultless simulation as often as its level says', () => {
    const streams = new StreamTable(['noise'])
    streams.start(1, 0)
    let failed = 0
    for (let i = 0; i < 4000; i++) {
      const values = Array.from({ length: 8 }, (_, j) => normalQuantile(streams.uniform(0, i, j)))
      if (!judge(quantity(0), values, settings).passed) failed++
    }
    expect(Math.abs(failed - 200)).toBeLessThan(56)
  })
})
