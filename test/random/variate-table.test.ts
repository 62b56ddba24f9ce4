import { describe, expect, it } from 'vitest'
import { mean } from '../../src/random/moments.ts'
import { quantile } from '../../src/random/quantile.ts'
import { StreamTable } from '../../src/random/stream-table.ts'
import { VariateTable } from '../../src/random/variate-table.ts'
import { all, named } from './distributions.ts'

describe('VariateTable', () => {
  it('gives the variates of quantile() up to the last bits', () => {
    const table = new VariateTable()
    const indices = all.map((distribution) => table.add(distribution))
    const stream = new StreamTable(['table'])
    stream.start(1, 0)
    for (let i = 0; i < 2000; i++) {
      const p = i < 1000 ? stream.uniform(0, i, 0) : [2 ** -53, 1 - 2 ** -53][i % 2]
      all.forEach((distribution, j) => {
        const expected = quantile(distribution, p)
        expect(Math.abs(table.quantile(indices[j], p) - expected)).toBeLessThanOrEqual(
          4e-15 * Math.max(expected, mean(distribution)),
        )
      })
    }
  })

  it.each(named(all))('gives for a batch of draws what each gives alone, to the last bit: %s', (_, distribution) => {
    const table = new VariateTable()
    const index = table.add(distribution)
    const stream = new StreamTable(['batch'])
    stream.start(1, 0)
    const batch = new Float64Array(500)
    table.draw(index, stream, 0, 64, 3, batch)
    expect(batch).toEqual(batch.map((_variate, i) => table.quantile(index, stream.uniform(0, 64 + i, 3))))
  })

  it('keeps what it holds while it grows', () => {
    const table = new VariateTable()
    for (let i = 0; i < 100; i++) {
      expect(table.add({ kind: 'constant', value: i })).toBe(2 * i)
      expect(table.add({ kind: 'empirical', values: [i, i + 0.5] })).toBe(2 * i + 1)
    }
    for (let i = 0; i < 100; i++) {
      expect(table.quantile(2 * i, 0.7)).toBe(i)
      expect(table.quantile(2 * i + 1, 0.4)).toBe(i)
      expect(table.quantile(2 * i + 1, 0.7)).toBe(i + 0.5)
    }
  })
})
