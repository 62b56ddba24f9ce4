import { describe, expect, it } from 'vitest'
import { ReadyByDay } from '../../src/experiments/ready-by-day.ts'
import { waitResults } from '../../src/experiments/wait-results.ts'
import type { Waits } from '../../src/office/statistics/replication-outcome.ts'

function waits(changes: Partial<Waits>): Waits {
  return {
    count: 10,
    censored: 0,
    mean: 1440,
    meanWorking: 720,
    quantiles: Float64Array.of(1440, 2880, 4320, 5760),
    withinTarget: 0.8,
    byDay: new Uint32Array(),
    ...changes,
  }
}

/** Three days of application; days of readiness are 0, 1, 2, and 3 stands for "later". */
const byDay = new ReadyByDay(3)
// prettier-ignore
byDay.add(Uint32Array.of(
  0, 0, 4,  0, 1, 4,  0, 2, 1,  0, 3, 1,
  1, 1, 5,  1, 2, 4,  1, 3, 1,
  2, 3, 2,
))

const none = waits({
  count: 0,
  mean: NaN,
  meanWorking: NaN,
  quantiles: new Float64Array(4).fill(NaN),
  withinTarget: NaN,
})

describe('the waits of a plan', () => {
  it('are the means of what the replications say, in days', () => {
    const results = waitResults([waits({}), waits({ mean: 4320, meanWorking: 2160, withinTarget: 0.4 })], byDay, 0.95)
    expect([results.mean?.mean, results.meanWorking?.mean]).toEqual([2, 1])
    expect([results.p50?.mean, results.p95?.mean]).toEqual([1, 4])
    expect(results.withinTarget?.mean).toBeCloseTo(0.6, 12)
    expect([results.mean?.lowerBound, results.censoredShare]).toEqual([false, 0])
  })

  it('are lower bounds where some request was not finished, and its quantile is not known', () => {
    const open = waits({ censored: 3, quantiles: Float64Array.of(1440, 2880, Infinity, Infinity) })
    const results = waitResults([waits({}), open], byDay, 0.95)
    expect([results.mean?.lowerBound, results.meanWorking?.lowerBound]).toEqual([true, true])
    expect([results.p50?.mean, results.p95]).toEqual([1, null])
    expect(results.censoredShare).toBe(3 / 20)
  })

  it('count requests by whole days until ready', () => {
    // after 0 days 4 + 5, after 1 day 4 + 4, after 2 days 1; later 1 + 1 + 2
    const { histogram } = waitResults([waits({})], byDay, 0.95)
    expect(histogram).toEqual({ days: [0, 1, 2], count: [9, 8, 1], longer: 4 })
  })

  it('promise by day of application the days within which a part of the requests is ready', () => {
    // day 0: of 10, 4 on the day, 8 by the next, 9 by the one after; day 1: of 10, 5 and 9; day 2: none of 2
    const { byApplicationDay } = waitResults([waits({})], byDay, 0.95)
    expect(byApplicationDay).toEqual([
      { day: 0, count: 10, p50: 1, p80: 1, p90: 2, p95: null },
      { day: 1, count: 10, p50: 0, p80: 1, p90: 1, p95: null },
      { day: 2, count: 2, p50: null, p80: null, p90: null, p95: null },
    ])
  })

  it('know no part within a target that is not there', () => {
    expect(waitResults([waits({ withinTarget: NaN })], byDay, 0.95).withinTarget).toBeNull()
  })

  it('leave out replications in which nobody came', () => {
    const results = waitResults([waits({}), none], byDay, 0.95)
    expect(results.mean).toMatchObject({ mean: 1, n: 1 })
    expect([results.p50?.n, results.withinTarget?.n]).toEqual([1, 1])
  })

  it('are missing when nobody ever came', () => {
    const results = waitResults([none, none], new ReadyByDay(3), 0.95)
    expect(results.mean).toBeNull()
    expect([results.p50, results.p95, results.withinTarget, results.censoredShare]).toEqual([null, null, null, 0])
    expect(results.histogram).toEqual({ days: [], count: [], longer: 0 })
  })
})
