import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../src/experiments/compare-plans.ts'
import type { Answer, Criterion, PlanResults, ReplicationColumns } from '../../src/experiments/results.ts'

/** Days on which the backlog is gone; `?` where that cannot be judged. */
function gone(days: readonly (number | null | '?')[]): Pick<ReplicationColumns, 'gone' | 'goneDay'> {
  const answer = (day: number | null | '?'): Answer => (day === '?' ? 'unknown' : day === null ? 'no' : 'yes')
  return { gone: days.map(answer), goneDay: days.map((day) => (day === '?' ? null : day)) }
}

/** A plan of which only the columns of one service are known; a comparison looks at nothing else. */
function plan(name: string, waiting: readonly number[], changes: Partial<ReplicationColumns> = {}): PlanResults {
  const replications: ReplicationColumns = {
    ...gone(waiting.map(() => null)),
    firstNormal: waiting.map(() => 'no'),
    firstNormalDay: waiting.map(() => null),
    relapseDay: waiting.map(() => null),
    waitingWithinHorizon: waiting,
    meanWait: waiting,
    wait95: waiting,
    peakBacklog: waiting,
    completed: waiting,
    lettersIssued: waiting,
    withinTarget: waiting.map(() => null),
    lost: waiting.map(() => 0),
    officeCost: waiting.map(() => 0),
    waitingCost: waiting.map(() => 0),
    ...changes,
  }
  return {
    name,
    services: [{ name: 's', replications, clearing: { gone: { byDay: { length: 30 } } } }],
  } as unknown as PlanResults
}

const plans = [
  plan('wait', [1, 2, 3, 4], { ...gone([3, null, 5, null]), officeCost: [10, 10, 10, 10] }),
  plan('slower', [2, 3, 4, 5], { officeCost: [9, 9, 9, 9] }),
  plan('other', [1, 3, 2, 4], { ...gone([4, 7, null, null]), officeCost: [11, 9, 12, 8] }),
]

function difference(first: string, second: string, criterion: Criterion = 'waiting') {
  const { differences } = comparePlans(plans, 's', 0.95)
  return differences.find((d) => d.first === first && d.second === second && d.measure === criterion)
}

describe('a comparison of plans', () => {
  it('leaves out replications in which nobody waited, and pairs without any other', () => {
    const some = plan('some', [1, 2, 3, 4], { meanWait: [1, null, 3, 5] })
    const few = plan('few', [1, 2, 3, 4], { meanWait: [2, 9, 5, null] })
    const nobody = plan('nobody', [0, 0, 0, 0], { meanWait: [null, null, null, null] })
    const { differences } = comparePlans([some, few, nobody], 's', 0.95)
    expect(differences.filter((d) => d.measure === 'mean-wait')).toMatchObject([
      { first: 'some', second: 'few', mean: -1.5 },
    ])
  })

  it('has each pair once for each measure', () => {
    const { differences } = comparePlans(plans, 's', 0.95)
    expect(differences.filter((d) => d.measure === 'waiting').map((d) => `${d.first} - ${d.second}`)).toEqual([
      'wait - slower',
      'wait - other',
      'slower - other',
    ])
    expect(differences).toHaveLength(21)
  })

  it('pairs the replications: a difference that is always the same is known exactly', () => {
    expect(difference('wait', 'slower')).toMatchObject({ mean: -1, halfWidth: 0, varianceReduction: null })
  })

  it('makes the intervals of the three pairs hold together, by Bonferroni', () => {
    // differences 0, -1, 1, 0: mean 0, sd sqrt(2/3); t for 3 pairs by 4 criteria at 95 %, 3 degrees of freedom: 7.940
    const d = difference('wait', 'other')
    expect(d?.mean).toBe(0)
    expect(d?.halfWidth).toBeCloseTo((7.94 * Math.sqrt(2 / 3)) / 2, 3)
  })

  it('shows what common random numbers gained', () => {
    // both variances are 5/3, that of the difference 2/3
    expect(difference('wait', 'other')?.varianceReduction).toBeCloseTo(5, 12)
  })

  it('counts who clears earlier, later than the horizon being later than any day and a tie nobody', () => {
    const d = difference('wait', 'other')
    expect([d?.firstClearsEarlier?.value, d?.secondClearsEarlier?.value]).toEqual([0.5, 0.25])
    expect(d?.clearsDecided).toBe(4)
  })

  it('counts only where it is known who clears earlier', () => {
    const pair = (first: readonly (number | null | '?')[], second: readonly (number | null | '?')[]) =>
      comparePlans([plan('a', [1, 1, 1, 1], gone(first)), plan('b', [2, 2, 2, 2], gone(second))], 's', 0.95)
        .differences[0]
    const some = pair(['?', '?', '?', 3], ['?', null, 5, '?'])
    expect(some.clearsDecided).toBe(2)
    expect([some.firstClearsEarlier?.value, some.secondClearsEarlier?.value]).toEqual([0.5, 0.5])
    const none = pair(['?', '?', null, '?'], ['?', null, '?', '?'])
    expect([none.clearsDecided, none.firstClearsEarlier, none.secondClearsEarlier]).toEqual([0, null, null])
  })

  it('of single replications has no interval', () => {
    const single = [plan('a', [1]), plan('b', [5])]
    const { differences } = comparePlans(single, 's', 0.95)
    expect(differences.find((d) => d.measure === 'waiting')).toMatchObject({
      mean: -4,
      halfWidth: null,
      varianceReduction: null,
    })
  })
})
