import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DayCounts } from '../../src/office/day-counts.ts'

function added(triples: Uint32Array): Record<string, number> {
  const counts: Record<string, number> = {}
  for (let i = 0; i < triples.length; i += 3) {
    const pair = `${triples[i]}-${triples[i + 1]}`
    counts[pair] = (counts[pair] ?? 0) + triples[i + 2]
  }
  return counts
}

describe('counts by day of application and of readiness', () => {
  it('are triples of the pairs that occur', () => {
    const counts = new DayCounts(3)
    for (const [came, ready] of [
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 1],
      [2, 3],
    ])
      counts.add(came, ready)
    expect([...counts.triples()]).toEqual([0, 0, 1, 0, 1, 2, 1, 1, 1, 2, 3, 1])
  })

  it('begin anew after a reset', () => {
    const counts = new DayCounts(3)
    counts.add(0, 1)
    counts.reset()
    counts.add(0, 1)
    expect([...counts.triples()]).toEqual([0, 1, 1])
  })

  it('add up to what was counted, in whatever order the days come', () => {
    const day = fc.integer({ min: 0, max: 4 })
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day)), (pairs) => {
        const counts = new DayCounts(5)
        const expected: Record<string, number> = {}
        for (const [came, ready] of pairs) {
          counts.add(came, ready)
          expected[`${came}-${ready}`] = (expected[`${came}-${ready}`] ?? 0) + 1
        }
        expect(added(counts.triples())).toEqual(expected)
      }),
      { seed: 1 },
    )
  })
})
