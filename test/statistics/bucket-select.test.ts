import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bucketSelect } from '../../src/statistics/bucket-select.ts'
import { assertProperty } from '../property-seeds.ts'

/** Numbers of both signs, inside and outside of the range of the buckets, with ties and infinities. */
const value = fc.oneof(
  fc.constantFrom(0, -0, 1, 1 + Number.EPSILON, -1, 2 ** -8, 2 ** 24, Number.MAX_VALUE, Infinity, -Infinity),
  fc.double({ noNaN: true }),
  fc.double({ noNaN: true, min: 0, max: 20_000 }),
  fc.double({ noNaN: true, min: 1, max: 1.01 }),
)

const sameValue = (list: ArrayLike<number>) => Array.from(list, (v) => v + 0)

describe('bucketSelect', () => {
  it.each([0, 3, 262_144])('finds the values of ranks in any order when it copies up to %i of a bucket', (few) => {
    assertProperty(
      fc.property(
        fc.array(fc.array(value), { minLength: 1 }).filter((lists) => lists.flat().length > 0),
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 30 }),
        (lists, shares) => {
          const sorted = Float64Array.from(lists.flat()).sort()
          const ranks = shares.map((share) => 1 + Math.floor(share * sorted.length))
          const parts = lists.map((list) => Float64Array.from(list))
          const found = bucketSelect(parts, ranks, few)
          expect(sameValue(found)).toEqual(sameValue(ranks.map((rank) => sorted[rank - 1])))
          expect(parts).toEqual(lists.map((list) => Float64Array.from(list)))
        },
      ),
      { seed: 1, numRuns: 100 },
    )
  })

  it.each([0, 30, 262_144])('finds every rank of many that are close together when it copies up to %i', (few) => {
    // in a few buckets, most of them in one fine bucket
    const close = Float64Array.from({ length: 5000 }, (_, i) => 14_400 + ((i * 7919) % 5000) / (i % 4 === 0 ? 50 : 5e6))
    const sorted = close.toSorted()
    const ranks = Array.from({ length: 100 }, (_, i) => 1 + ((i * 50 + 49) % 5000))
    const found = bucketSelect([close.subarray(0, 3000), close.subarray(3000)], ranks, few)
    expect([...found]).toEqual(ranks.map((rank) => sorted[rank - 1]))
  })

  it.each([
    ['in several buckets', (i: number) => 14_400 + (((i * 7919) % 5000) + i / 5000) / 50],
    ['beyond all buckets', (i: number) => 2 ** 25 + (((i * 7919) % 5000) * 1e6) / 3],
    ['below all buckets', (i: number) => ((i * 7919) % 5000) * 2 ** -30],
  ])('finds every rank of many where few of a bucket are copied: %s', (_, valueOf) => {
    const list = Float64Array.from({ length: 5000 }, (__, i) => valueOf(i))
    const sorted = list.toSorted()
    const ranks = Array.from({ length: 500 }, (__, i) => 1 + 10 * i)
    expect([...bucketSelect([list], ranks, 30)]).toEqual(ranks.map((rank) => sorted[rank - 1]))
  })

  it.each([0, 3, 262_144])('finds every rank of equal values when it copies up to %i of a bucket', (few) => {
    for (const same of [7, 0, -3, 2 ** 30, Infinity, -Infinity]) {
      expect([...bucketSelect([new Float64Array(9).fill(same)], [9, 1, 5, 5], few)]).toEqual([same, same, same, same])
    }
  })

  it('remembers nothing of an earlier call', () => {
    bucketSelect([Float64Array.of(1, 2, 3, Infinity)], [1, 2, 3, 4])
    expect([...bucketSelect([Float64Array.of(3, 1)], [2, 1])]).toEqual([3, 1])
  })

  it('reads parts of larger arrays', () => {
    const list = Float64Array.of(9, 1, 5, 2, 9)
    expect([...bucketSelect([list.subarray(1, 3), list.subarray(3, 4)], [1, 2, 3])]).toEqual([1, 2, 5])
  })
})
