import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tasksOf } from '../../src/experiments/tasks-of.ts'
import { assertProperty } from '../property-seeds.ts'

/** The plans in the order of the first tasks of each of their replications, a new line where the replication changes. */
function shape(plans: number, replications: number): string {
  const tasks = tasksOf({ plans, replications }, 0)
  return tasks
    .map(({ plan, replication }, i) => (i > 0 && tasks[i - 1].replication !== replication ? '|' : '') + plan)
    .join('')
}

describe('the tasks of an experiment', () => {
  it('are each replication of each plan once, one of each plan recorded', () => {
    assertProperty(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 120 }), fc.nat(119), (plans, n, e) => {
        const example = e % n
        const tasks = tasksOf({ plans, replications: n }, example)
        expect(new Set(tasks.map(({ plan, replication }) => plan * n + replication)).size).toBe(plans * n)
        expect(tasks.length).toBe(plans * n)
        expect(tasks.every(({ plan, replication }) => plan < plans && replication < n)).toBe(true)
        const recorded = tasks.filter(({ isExample }) => isExample)
        expect(recorded.map(({ replication }) => replication)).toEqual(Array.from({ length: plans }, () => example))
      }),
      { seed: 1 },
    )
  })

  it('are made plan by plan where replications are few', () => {
    expect(shape(3, 2)).toBe('0|0|1|1|2|2')
  })

  it.each([
    { plans: 1, first: '0|0|0', groups: [1] },
    { plans: 2, first: '0|0|0', groups: [1, 1] },
    { plans: 3, first: '01|01|01', groups: [2, 1] },
    { plans: 5, first: '0123|0123|0123', groups: [4, 1] },
    { plans: 9, first: '0123|0123|0123', groups: [4, 4, 1] },
    { plans: 8, first: '0123|0123|0123', groups: [4, 2, 1, 1] },
  ])('are made for several plans at a time where there are many, and the last alone: $plans plans', (row) => {
    const { plans, first, groups } = row
    const replications = 100
    expect(shape(plans, replications).slice(0, first.length)).toBe(first)
    const tasks = tasksOf({ plans, replications }, 0)
    const starts = groups.map((_, group) => groups.slice(0, group).reduce((sum, size) => sum + size, 0))
    for (const [group, size] of groups.entries()) {
      const made = tasks.slice(starts[group] * replications, (starts[group] + size) * replications)
      expect([...new Set(made.map(({ plan }) => plan))]).toEqual(
        Array.from({ length: size }, (_, i) => starts[group] + i),
      )
    }
  })
})
