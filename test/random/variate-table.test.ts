import { describe, expect, it } from 'vitest'
import { lawOf } from '../../src/random/distribution.ts'
import { StreamTable } from '../../src/random/stream-table.ts'
import { VariateTable } from '../../src/random/variate-table.ts'
import { all, named, unending } from './laws/distributions.ts'

const laws = [...all, ...unending]

describe('VariateTable', () => {
  it('gives the variates of each law by number, to the last bit', () => {
    const table = new VariateTable()
    const indices = laws.map((distribution) => table.add(distribution))
    const stream = new StreamTable(['table'])
    stream.start(1, 0)
    for (let i = 0; i < 2000; i++) {
      const p = i < 1000 ? stream.uniform(0, i, 0) : [2 ** -53, 1 - 2 ** -53][i % 2]
      laws.forEach((distribution, j) => expect(table.quantile(indices[j], p)).toBe(lawOf(distribution).quantile(p)))
    }
  })

  it.each(named(laws))('gives for a batch of draws what each gives alone, to the last bit: %s', (_, distribution) => {
    const table = new VariateTable()
    const index = table.add(distribution)
    const stream = new StreamTable(['batch'])
    stream.start(1, 0)
    const batch = new Float64Array(500)
    table.draw(index, stream, 0, 64, 3, batch)
    expect(batch).toEqual(batch.map((_variate, i) => table.quantile(index, stream.uniform(0, 64 + i, 3))))
  })
})
