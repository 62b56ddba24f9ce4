import { describe, expect, it } from 'vitest'
import { chunksOf } from '../../src/cli/workers/chunks.ts'

describe('the chunks sent to workers', () => {
  const sizes = (tasks: number, workers: number) =>
    [...chunksOf(Array.from({ length: tasks }), workers)].map((c) => c.length)

  it('hold every task once, in order', () => {
    const tasks = Array.from({ length: 1000 }, (_, task) => task)
    expect([...chunksOf(tasks, 2)].flat()).toEqual(tasks)
    expect([...chunksOf([], 2)]).toEqual([])
  })

  it('never part four tasks that belong together, as long as they hold so many', () => {
    for (const size of new Set(sizes(1000, 3))) expect([1, 2, 4, 8]).toContain(size)
  })

  it('are large at first and single tasks at the end, so that the workers end together', () => {
    expect(sizes(1000, 2).slice(0, 90)).toEqual(Array.from({ length: 90 }, () => 8))
    expect(sizes(1000, 2).slice(-31)).toEqual(Array.from({ length: 31 }, () => 1))
    expect(sizes(1000, 2)).toEqual(sizes(1000, 2).toSorted((a, b) => b - a))
    expect(sizes(3, 8)).toEqual([1, 1, 1])
  })
})
