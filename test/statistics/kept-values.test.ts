import { describe, expect, it } from 'vitest'
import { CHUNK, KeptValues } from '../../src/statistics/kept-values.ts'
import { quantileRank } from '../../src/statistics/quantile-rank.ts'

const probabilities = [0, 0.5, 0.8, 0.9, 0.95, 1]

function sortedQuantiles(list: Float64Array): number[] {
  const sorted = list.slice().sort()
  return probabilities.map((p) => sorted[quantileRank(list.length, p) - 1])
}

function keep(kept: KeptValues, list: Float64Array): void {
  for (const value of list) kept.add(value)
}

/** Numbers in [0, 1) without a pattern. */
const scattered = (i: number) => (i * 0.618_033_988_749_895) % 1

describe('kept values', () => {
  it.each<[string, (i: number, n: number) => number]>([
    ['scattered', (i) => -20 * Math.log(1 - scattered(i))],
    ['ascending', (i) => i],
    ['descending', (i, n) => n - i],
    ['equal', () => 7],
    ['two-valued', (i) => i % 2],
    ['negative and positive', (i) => scattered(i) - 0.5],
    ['close together', (i) => 14_400 + scattered(i)],
    ['mostly infinite', (i) => (i % 10 === 0 ? i : Infinity)],
  ])('have the same quantiles as when they are sorted: %s', (_, value) => {
    for (const n of [1, 1024, 1025, 4095, 4096, 4097, CHUNK, CHUNK + 1, 2 * CHUNK + 17]) {
      const list = Float64Array.from({ length: n }, (__, i) => value(i, n))
      const kept = new KeptValues()
      keep(kept, list)
      expect(kept.count).toBe(n)
      expect([...kept.quantiles(probabilities)]).toEqual(sortedQuantiles(list))
    }
  })

  it.each([
    [0, 0],
    [0, 3],
    [5, 0],
    [1000, 17],
    [4000, 96],
    [CHUNK + 5, 2000],
    [10, CHUNK + 1],
  ])('have the same quantiles together with others as when all are sorted: %d and %d', (n, m) => {
    const list = Float64Array.from({ length: n + m }, (_, i) => scattered(i))
    const [some, others] = [new KeptValues(), new KeptValues()]
    keep(some, list.subarray(0, n))
    keep(others, list.subarray(n))
    const expected = n + m > 0 ? sortedQuantiles(list) : probabilities.map(() => NaN)
    expect([...some.quantilesWith(others, probabilities)]).toEqual(expected)
  })

  it('can be asked, added to, and asked again', () => {
    const list = Float64Array.from({ length: 2 * CHUNK }, (_, i) => scattered(i))
    const kept = new KeptValues()
    for (const [from, to] of [
      [0, 900],
      [900, 3000],
      [3000, 8001],
      [8001, CHUNK],
      [CHUNK, CHUNK + 5],
      [CHUNK + 5, 2 * CHUNK],
    ]) {
      keep(kept, list.subarray(from, to))
      expect([...kept.quantiles(probabilities)]).toEqual(sortedQuantiles(list.subarray(0, to)))
    }
  })

  it('are forgotten by a reset', () => {
    const kept = new KeptValues()
    keep(kept, new Float64Array(CHUNK + 10).fill(1))
    kept.reset()
    expect(kept.count).toBe(0)
    expect([...kept.quantiles([0.5, 0.9])]).toEqual([NaN, NaN])
    const list = Float64Array.from({ length: CHUNK + 3 }, (_, i) => scattered(i))
    keep(kept, list)
    expect([...kept.quantiles(probabilities)]).toEqual(sortedQuantiles(list))
  })
})
