import { expect, it } from 'vitest'
import { batchesOf } from '../../src/browser/batches-of.ts'

const tasksOf = (replications: readonly number[]) =>
  replications.flatMap((replication) => [0, 1, 2].map((plan) => ({ plan, replication })))

it('makes one replication of all plans together where there are enough of them', () => {
  const batches = batchesOf(tasksOf([2, 3]), 2)
  expect(batches).toEqual([tasksOf([2]), tasksOf([3])])
})

it('gives each plan on its own where some simulator would have nothing to do', () => {
  expect(batchesOf(tasksOf([0]), 2)).toEqual(tasksOf([0]).map((task) => [task]))
})

it('gives each task to one simulator, none where there is none', () => {
  for (const simulators of [1, 2, 3, 4]) expect(batchesOf(tasksOf([4, 5, 6]), simulators).flat()).toHaveLength(9)
  expect(batchesOf([], 2)).toEqual([])
})
