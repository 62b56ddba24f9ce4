import { describe, expect, it } from 'vitest'
import { serviceWaitResults, waitResults } from '../../src/experiments/wait-results.ts'
import type { ClassWaits, WaitCell } from '../../src/office/statistics/replication-outcome.ts'
import { LogLinearHistogram } from '../../src/statistics/log-linear-histogram.ts'

const day = 1440

interface Known {
  readonly ready?: readonly number[]
  /** Ages at the horizon. */
  readonly unfinished?: readonly number[]
  readonly withdrawn?: readonly number[]
  readonly target?: number
  readonly early?: WaitCell['early']
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

/** Waits in days; every second day is a working day. */
function cell({ ready = [], unfinished = [], withdrawn = [], target = NaN, early }: Known): WaitCell {
  const [waits, ages] = [ready, unfinished].map((values) => {
    const histogram = new LogLinearHistogram()
    for (const value of values) histogram.add(value * day)
    return histogram.bins()
  })
  const inTarget = (values: readonly number[]) => values.filter((value) => value <= target).length
  const [sum, soFar] = [total(ready) * day, total([...unfinished, ...withdrawn]) * day]
  return {
    count: ready.length + unfinished.length + withdrawn.length,
    ready: ready.length,
    unfinished: unfinished.length,
    withdrawn: withdrawn.length,
    ...{ sum, workingSum: sum / 2, soFar, workingSoFar: soFar / 2 },
    inTarget: Number.isNaN(target) ? NaN : inTarget(ready),
    undecided: Number.isNaN(target) ? NaN : inTarget(unfinished),
    early: early ?? { count: ready.length, sum, workingSum: sum / 2 },
    waits,
    ages,
  }
}

const nobody = cell({})

describe('the waits of a plan', () => {
  it('have the mean of the means of the replications, in days', () => {
    const { mean, meanWorking, requests } = waitResults([cell({ ready: [1, 1] }), cell({ ready: [3] })], 0.95)
    expect([mean?.mean, meanWorking?.mean, mean?.n, requests]).toEqual([2, 1, 2, 3])
    // t(0.975, 1) = 12.706 times sd / sqrt(2) = 1
    expect(mean?.halfWidth).toBeCloseTo(12.7062, 3)
  })

  it('have a mean without an interval, as a lower bound, as soon as one request is unfinished or withdrawn', () => {
    for (const last of [{ unfinished: [5] }, { withdrawn: [5] }]) {
      const { mean, meanWorking, earlyMean } = waitResults(
        [
          cell({ ready: [1, 1, 1] }),
          cell({ ready: [1, 1, 1], ...last, early: { count: 2, sum: 4 * day, workingSum: 0 } }),
        ],
        0.95,
      )
      expect(mean).toEqual({ mean: 1.5, halfWidth: null, sd: null, n: 2, lowerBound: true })
      expect(meanWorking).toMatchObject({ mean: 0.75, halfWidth: null, lowerBound: true })
      expect(earlyMean).toMatchObject({ mean: 1.5, n: 2, lowerBound: false })
    }
  })

  it('have the quantiles of all requests of all replications together, not the mean of their quantiles', () => {
    // 19 waits of 1 d and one of 100 d; of the two replications the medians are 1 and 100
    const { quantiles } = waitResults([cell({ ready: Array(19).fill(1) }), cell({ ready: [100] })], 0.95)
    expect([quantiles?.p50.value, quantiles?.p95.value, quantiles?.p99.value]).toEqual([1, 1, 100])
  })

  it('have the exact quantile where all wait alike, with an interval of no width', () => {
    const alike = cell({ ready: Array(500).fill(10.1) })
    const { quantiles } = waitResults([alike, alike, alike], 0.95)
    for (const { value, interval, longerThan } of Object.values(quantiles!)) {
      expect(value).toBeCloseTo(10.1, 12)
      expect([interval?.low, interval?.high, longerThan]).toEqual([value, value, null])
    }
  })

  it('count the unfinished and the withdrawn as longer; beyond the horizon is known what the unfinished have waited', () => {
    const { quantiles, unfinishedShare, withdrawnShare } = waitResults(
      [cell({ ready: Array(80).fill(1), unfinished: Array(16).fill(7), withdrawn: Array(4).fill(2) })],
      0.95,
    )
    expect(quantiles?.p80).toEqual({ value: 1, longerThan: null, interval: null })
    expect(quantiles?.p90).toEqual({ value: null, longerThan: 7, interval: null })
    // of 100 four will never be ready
    expect(quantiles?.p99).toEqual({ value: null, longerThan: null, interval: null })
    expect([unfinishedShare?.mean, withdrawnShare?.mean]).toEqual([0.16, 0.04])
  })

  it('are not erased by one bad future: its requests are longer, and the others are as they are', () => {
    const good = cell({ ready: Array(10).fill(3) })
    const { quantiles } = waitResults(
      [...Array<WaitCell>(19).fill(good), cell({ unfinished: Array(10).fill(50) })],
      0.95,
    )
    expect([quantiles?.p50.value, quantiles?.p95.value, quantiles?.p99.value]).toEqual([3, 3, null])
    expect(quantiles?.p99.longerThan).toBe(50)
    expect(quantiles?.p95.interval).toEqual({ low: 3, high: null })
  })

  it('are within the target as a share of the decided ones, the undecided beside it', () => {
    const { withinTarget, undecidedShare } = waitResults(
      [cell({ ready: [10, 10, 20], unfinished: [10, 30], withdrawn: [1], target: 14 })],
      0.95,
    )
    // two in time; late are one ready, one unfinished and the withdrawn one
    expect([withinTarget?.mean, undecidedShare?.mean]).toEqual([2 / 5, 1 / 6])
  })

  it('leave out replications in which nobody came', () => {
    const results = waitResults([cell({ ready: [1] }), nobody], 0.95)
    expect(results.mean).toMatchObject({ mean: 1, n: 1 })
    expect(results.quantiles?.p50.value).toBe(1)
  })

  it('are missing when nobody ever came, and never 0', () => {
    const results = waitResults([nobody, nobody], 0.95)
    const { requests, ...others } = results
    expect(requests).toBe(0)
    expect(Object.values(others)).toEqual(Object.keys(others).map(() => null))
  })

  it('have no interval with one replication', () => {
    const { mean, quantiles } = waitResults([cell({ ready: [1, 2, 3] })], 0.95)
    expect([mean?.halfWidth, quantiles?.p50.interval]).toEqual([null, null])
  })
})

/** Three days; days of readiness are 0, 1, 2, then 3 for unfinished and 4 for withdrawn. */
// prettier-ignore
const byDay = Uint32Array.of(
  0, 0, 4,  0, 1, 4,  0, 2, 1,  0, 3, 1,
  1, 1, 5,  1, 2, 4,  1, 3, 1,
  2, 3, 1,  2, 4, 1,
)

function ofService(replications: number, atStart = nobody) {
  const classes: ClassWaits[] = [{ atStart, later: cell({ ready: [1] }), byDay }]
  const all = Array.from({ length: replications }, () => classes)
  return serviceWaitResults(
    all,
    all.map((each) => each[0].byDay),
    3,
    0.95,
  )
}

describe('the waits of a service', () => {
  it('count requests by whole days until ready, the unfinished and the withdrawn apart', () => {
    // after 0 days 4 + 5, after 1 day 4 + 4, after 2 days 1
    expect(ofService(1).histogram).toEqual({ days: [0, 1, 2], count: [9, 8, 1], longer: 3, withdrawn: 1 })
  })

  it('promise by day of application the days within which a part of the requests is ready', () => {
    // day 0: of 10, 4 on the day, 8 by the next, 9 by the one after; day 1: of 10, 5 and 9; day 2: none of 2
    const none = { p50: null, p80: null, p90: null, p95: null }
    expect(ofService(1).byApplicationDay).toEqual([
      { day: 0, count: 10, unfinished: 1, withdrawn: 0, p50: 1, p80: 1, p90: 2, p95: null, interval: none },
      { day: 1, count: 10, unfinished: 1, withdrawn: 0, p50: 0, p80: 1, p90: 1, p95: null, interval: none },
      { day: 2, count: 2, unfinished: 1, withdrawn: 1, ...none, interval: none },
    ])
  })

  it('have an interval for each promise across replications', () => {
    const [first] = ofService(3).byApplicationDay
    expect(first.interval.p80).toEqual({ low: 1, high: 1 })
    expect(first.interval.p95).toEqual({ low: null, high: null })
  })

  it('tell those who waited at the start from those who came later', () => {
    const { atStart, cameLater, mean } = ofService(1, cell({ ready: [5] }))
    expect([mean?.mean, atStart?.mean?.mean, cameLater?.mean?.mean]).toEqual([3, 5, 1])
    expect(ofService(1)).toMatchObject({ atStart: null, cameLater: null })
  })
})
