import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DayCounts } from '../../../src/office/statistics/day-counts.ts'
import { assertProperty } from '../../property-seeds.ts'

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
      counts.add(came, ready, 1)
    expect([...counts.triples()]).toEqual([0, 0, 1, 0, 1, 2, 1, 1, 1, 2, 3, 1])
  })

  it('begin anew after a reset', () => {
    const counts = new DayCounts(3)
    counts.add(0, 1, 1)
    counts.reset()
    counts.add(0, 1, 1)
    expect([...counts.triples()]).toEqual([0, 1, 1])
  })

  it('are those of the requests counted, in whatever order the days come and after others were counted', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 5 })))
    const counts = new DayCounts(5)
    assertProperty(
      fc.property(pairs, (list) => {
        counts.reset()
        for (const [came, ready] of list) counts.add(came, ready, 1)
        const names = list.map(([came, ready]) => 6 * came + ready)
        const expected = [...new Set(names)]
          .sort((a, b) => a - b)
          .flatMap((name) => [Math.floor(name / 6), name % 6, names.filter((other) => other === name).length])
        expect([...counts.triples()]).toEqual(expected)
      }),
      { seed: 1 },
    )
  })
})
