import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { radixSelect } from '../../src/statistics/radix-select.ts'
import { assertProperty } from '../property-seeds.ts'

/** Numbers near and far, of both signs, with ties and infinities. */
const value = fc.oneof(
  fc.constantFrom(0, 1, 1 + Number.EPSILON, -1, -1 - Number.EPSILON, Infinity, -Infinity),
  fc.double({ noNaN: true }),
  fc.double({ noNaN: true, min: 0.5, max: 4 }),
)

describe('radixSelect', () => {
  it.each([0, 3, 65_536])('finds the value of every rank, whether it copies %i values or counts on', (few) => {
    assertProperty(
      fc.property(fc.array(fc.array(value), { minLength: 1 }), (lists) => {
        const sorted = Float64Array.from(lists.flat()).sort()
        const ranks = Array.from(sorted, (_, i) => i + 1).slice(-40)
        const parts = lists.map((list) => Float64Array.from(list))
        const found = radixSelect(parts, ranks, few)
        expect(Array.from(found, (v) => v + 0)).toEqual(ranks.map((rank) => sorted[rank - 1] + 0))
        expect(parts).toEqual(lists.map((list) => Float64Array.from(list)))
      }),
      { seed: 1, numRuns: 30 },
    )
  })

  it('reads parts of larger arrays', () => {
    const list = Float64Array.of(9, 1, 5, 2, 9)
    expect([...radixSelect([list.subarray(1, 3), list.subarray(3, 4)], [1, 2, 3], 0)]).toEqual([1, 2, 5])
  })
})
