import { expect, it } from 'vitest'
import { placeOf, rankFutures } from '../../../src/experiments/explain/rank-futures.ts'

it('futures are put into order by the day gone, what cannot be said, what is not gone, then by waiting', () => {
  const futures = [
    { replication: 0, gone: 'no', goneDay: null, waitingDays: 1 },
    { replication: 1, gone: 'yes', goneDay: 20, waitingDays: 9 },
    { replication: 2, gone: 'unknown', goneDay: null, waitingDays: 5 },
    { replication: 3, gone: 'yes', goneDay: 20, waitingDays: 3 },
    { replication: 4, gone: 'yes', goneDay: 7, waitingDays: 99 },
    { replication: 5, gone: 'no', goneDay: null, waitingDays: 1 },
  ] as const
  expect(rankFutures(futures).map(({ replication }) => replication)).toEqual([4, 3, 1, 2, 0, 5])
})

it('the median of an even number of futures is the better of the two in the middle', () => {
  expect([placeOf('best', 6), placeOf('median', 6), placeOf('median', 5), placeOf('worst', 6)]).toEqual([1, 3, 3, 6])
  expect(placeOf('median', 1)).toBe(1)
})
