import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assertProperty } from '../property-seeds.ts'
import { quantileRank } from '../../src/statistics/quantile-rank.ts'
import { quantilesInPlace } from '../../src/statistics/quantiles-in-place.ts'

/** Values with ties and infinities, long enough now and then for the sampling step. */
const values = fc.oneof(
  fc.array(fc.constantFrom(0, 1, 2, Infinity), { minLength: 1, maxLength: 2000, size: 'max' }),
  fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 2000, size: 'max' }),
)

/** An array that counts how often it is read. */
function counted(values: Float64Array): { list: Float64Array; looks: () => number } {
  let looks = 0
  const list = new Proxy(values, {
    get(target, key) {
      looks++
      return Reflect.get(target, key, target) as unknown
    },
    set: (target, key, value) => Reflect.set(target, key, value, target),
  })
  return { list, looks: () => looks }
}

describe('quantilesInPlace', () => {
  it.each<[string, (i: number, n: number) => number]>([
    ['ascending', (i) => i],
    ['descending', (i, n) => n - i],
    ['equal', () => 7],
    ['two-valued', (i) => i % 2],
    ['organ-pipe', (i, n) => Math.min(i, n - i)],
    ['mostly infinite', (i) => (i % 10 === 0 ? i : Infinity)],
  ])('looks at %s values a few times each, not n times', (_, value) => {
    const n = 20_000
    const { list, looks } = counted(Float64Array.from({ length: n }, (__, i) => value(i, n)))
    quantilesInPlace(list, n, [0.5])
    expect(looks()).toBeLessThan(20 * n)
  })

  it('gives the smallest value with enough values at or below it', () => {
    const list = Float64Array.from([7, 1, 5, 3, 9, 99])
    expect([...quantilesInPlace(list, 5, [0, 0.2, 0.21, 0.5, 0.8, 0.81, 1])]).toEqual([1, 1, 3, 5, 7, 9, 9])
    expect(list[5]).toBe(99)
  })

  it('takes the probabilities in any order', () => {
    assertProperty(
      fc.property(values, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (list, probabilities) => {
        const sorted = Float64Array.from(list).sort()
        const expected = probabilities.map((p) => sorted[quantileRank(list.length, p) - 1])
        expect([...quantilesInPlace(Float64Array.from(list), list.length, probabilities)].map((v) => v + 0)).toEqual(
          expected.map((v) => v + 0),
        )
      }),
      { seed: 1, numRuns: 100 },
    )
  })

  it('of nothing is NaN', () => {
    expect([...quantilesInPlace(new Float64Array(3), 0, [0.5, 0.9])]).toEqual([NaN, NaN])
  })
})

describe('quantileRank', () => {
  it('is not put off by p n that is rounded upwards', () => {
    expect(0.07 * 100).toBeGreaterThan(7)
    expect(quantileRank(100, 0.07)).toBe(7)
    for (let n = 1; n <= 300; n++) for (let k = 1; k <= n; k++) expect(quantileRank(n, k / n)).toBe(k)
  })
})
