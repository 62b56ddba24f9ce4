import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chunksOf } from '../../src/cli/workers/chunks.ts'

const tasksAndWorkers = [fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 16 })] as const

/** Chunks of the tasks 0, 1, 2 and so on. */
function chunks(tasks: number, workers: number): number[][] {
  return [
    ...chunksOf(
      Array.from({ length: tasks }, (_, task) => task),
      workers,
    ),
  ]
}

/** When the first and the last of the workers end, each of which takes the next chunk when it is free; a task takes 1. */
function ends(tasks: number, workers: number): { first: number; last: number } {
  const free = Array.from({ length: workers }, () => 0)
  for (const { length } of chunks(tasks, workers)) free[free.indexOf(Math.min(...free))] += length
  return { first: Math.min(...free), last: Math.max(...free) }
}

describe('the chunks sent to workers', () => {
  it('hold every task once, in order, and are not empty', () => {
    fc.assert(
      fc.property(...tasksAndWorkers, (tasks, workers) => {
        const all = chunks(tasks, workers)
        expect(all.flat()).toEqual(Array.from({ length: tasks }, (_, task) => task))
        expect(all.every(({ length }) => length > 0)).toBe(true)
      }),
      { seed: 1 },
    )
  })

  it('have the workers end together', () => {
    fc.assert(
      fc.property(...tasksAndWorkers, (tasks, workers) => {
        const { first, last } = ends(tasks, workers)
        expect(last - first).toBeLessThanOrEqual(1)
      }),
      { seed: 1 },
    )
  })

  it('are few beside the tasks when there are many', () => {
    for (const workers of [1, 2, 4]) expect(chunks(2000, workers).length).toBeLessThan(2000 / 5)
  })

  it('never part four tasks that belong together, as long as they hold so many', () => {
    fc.assert(
      fc.property(...tasksAndWorkers, (tasks, workers) => {
        const large = chunks(tasks, workers).filter(({ length }) => length >= 4)
        for (const chunk of large) expect([chunk[0] % 4, chunk.length % 4]).toEqual([0, 0])
      }),
      { seed: 1 },
    )
  })
})
