import { describe, expect, it } from 'vitest'
import { areSame, differencesBetween, explain } from './differences.ts'
import type { KeptPlan, Results } from './kept-scenario.ts'

function plan(changes: Partial<KeptPlan> = {}): KeptPlan {
  const figures = { 'card: arrived': 100, 'card: completed': 90, events: 400 }
  return {
    replications: [
      { hash: 'aaaa', figures },
      { hash: 'bbbb', figures: { ...figures, events: 401 } },
    ],
    leaves: { 'services.arrived': '111111', 'services.wait.byDay': '222222', events: '333333' },
    ...changes,
  }
}

const kept: Results = { wait: plan(), move: plan() }

/** What the reader is told when the plan "move" is changed. */
function told(changes: Partial<KeptPlan>): string[] {
  return explain('bandung-barat', differencesBetween(kept, { ...kept, move: plan(changes) })).split('\n')
}

const leavesChanged = { 'services.arrived': '111111', 'services.wait.byDay': '2f2f2f', events: '3f3f3f' }

describe('what differs from kept results', () => {
  it('is nothing when nothing does', () => {
    expect(differencesBetween(kept, { wait: plan(), move: plan() })).toEqual([])
  })

  it('is told with scenario, plan, replication, the first figure with both values, and how many more', () => {
    const [first, second] = plan().replications
    const figures = { ...second.figures, 'card: completed': 91, events: 403 }
    expect(told({ replications: [first, { hash: 'cccc', figures }], leaves: leavesChanged })).toEqual([
      'The results of bandung-barat are not those that were kept.',
      'First difference: plan move, replication 1, card: completed: kept 90, now 91',
      '3 more figures differ.',
      'If that is meant, say in CHANGELOG.md under "Unreleased" what changes for users, and run',
      '  npm run kept-results -- --because "<words of that entry>"',
    ])
  })

  it('is a leaf where no readable figure differs', () => {
    const [first, second] = plan().replications
    const leaves = { ...plan().leaves, 'services.wait.byDay': '2f2f2f' }
    expect(told({ replications: [first, { ...second, hash: 'cccc' }], leaves }).slice(1, 3)).toEqual([
      'First difference: plan move, services.wait.byDay: kept 222222, now 2f2f2f (digest)',
      'Nothing else differs.',
    ])
  })

  it('is the hash when everything else is the same', () => {
    const [first, second] = plan().replications
    expect(told({ replications: [{ ...first, hash: 'cccc' }, second] })[1]).toBe(
      'First difference: plan move, replication 0, the hash of the outcome: its fields changed places',
    )
  })

  it('is a figure that the file tells otherwise, even with the same hash', () => {
    const [first, second] = plan().replications
    const figures = { 'card: arrived': 99, 'card: completed': 90 }
    expect(told({ replications: [{ ...first, figures }, second] }).slice(1, 3)).toEqual([
      'First difference: plan move, replication 0, card: arrived: kept 100, now 99',
      '1 more figure differs.',
    ])
  })

  it('is not a leaf that has another name, as long as the hashes are the same', () => {
    const leaves = { 'services.came': '111111' }
    const now = { ...kept, move: plan({ leaves }) }
    expect([differencesBetween(kept, now), areSame(kept, now)]).toEqual([[], true])
  })

  it('is a plan that is missing, or new', () => {
    expect(differencesBetween(kept, { wait: plan() })).toEqual([
      { plan: 'move', replication: null, what: 'the plan is gone' },
    ])
    expect(differencesBetween({ wait: plan() }, kept)).toEqual([
      { plan: 'move', replication: null, what: 'the plan is new' },
    ])
    expect(areSame(kept, { wait: plan() })).toBe(false)
  })

  it('is a replication that is missing', () => {
    expect(told({ replications: plan().replications.slice(0, 1) })[1]).toBe(
      'First difference: plan move, replication 1, card: arrived: kept 100, now nothing',
    )
  })
})
