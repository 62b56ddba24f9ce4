import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tasksOf } from '../../src/experiments/tasks-of.ts'
import { assertProperty } from '../property-seeds.ts'

const plansAndReplications = [fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 240 })] as const

/** Where the first and the last task of each plan stand in the order. */
function extents(plans: number, replications: number): { first: number; last: number }[] {
  const order = tasksOf({ plans, replications }, 0).map(({ plan }) => plan)
  return Array.from({ length: plans }, (_, plan) => ({ first: order.indexOf(plan), last: order.lastIndexOf(plan) }))
}

describe('the tasks of an experiment', () => {
  it('are each replication of each plan once, one of each plan recorded', () => {
    assertProperty(
      fc.property(...plansAndReplications, fc.nat(239), (plans, n, e) => {
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

  it('have the plans ready in their order, and the last made alone, while the others are tabulated and drawn', () => {
    assertProperty(
      fc.property(...plansAndReplications, (plans, replications) => {
        const ready = extents(plans, replications).map(({ last }) => last)
        expect(ready).toEqual(ready.toSorted((a, b) => a - b))
        expect(extents(plans, replications)[plans - 1].first).toBe((plans - 1) * replications)
      }),
      { seed: 1 },
    )
  })

  it('are made plan by plan where replications are few', () => {
    for (const { first, last } of extents(3, 2)) expect(last - first).toBe(1)
  })

  it('are made for several plans at a time where there are many, so that these draw together what they draw alike', () => {
    const tasks = tasksOf({ plans: 9, replications: 500 }, 0)
    const first = new Set<number>()
    const shared = tasks.filter(({ replication }, i) => {
      if (i > 0 && tasks[i - 1].replication === replication) return true
      first.add(replication)
      return false
    })
    expect(first.size).toBe(500)
    expect(shared.length).toBeGreaterThan(tasks.length / 2)
  })

  it('have the first plans ready long before the last where there are many', () => {
    expect(extents(9, 500)[0].last).toBeLessThan((9 * 500) / 2)
  })
})
