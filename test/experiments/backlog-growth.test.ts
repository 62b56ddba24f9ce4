import { describe, expect, it } from 'vitest'
import { backlogGrowth } from '../../src/experiments/backlog-growth.ts'
import type { GrowthResults } from '../../src/experiments/results.ts'
import { StreamTable } from '../../src/random/stream-table.ts'

const monToFri = (days: number, closed: readonly number[] = []): Uint8Array =>
  Uint8Array.from({ length: days }, (_, day) => (day % 7 >= 5 || closed.includes(day) ? 0 : 1))

/** The same backlog in each of three futures. */
function ofAll(
  backlog: readonly number[],
  workingDays: Uint8Array = new Uint8Array(backlog.length).fill(1),
): GrowthResults | null {
  return backlogGrowth(Array<Int32Array>(3).fill(Int32Array.from(backlog)), workingDays, 0.95)
}

const series = (days: number, backlog: (day: number) => number) =>
  Array.from({ length: days }, (_, day) => backlog(day))

describe('the growth of a backlog', () => {
  it('is its slope, by working day', () => {
    expect(ofAll(series(60, (day) => 10 * day))).toMatchObject({
      weeks: 4,
      perWorkingDay: { mean: 10 },
      isGrowing: true,
    })
    const workingDays = monToFri(60)
    let sum = 0
    const onWorkingDays = series(60, (day) => (sum += 10 * workingDays[day]))
    expect(ofAll(onWorkingDays, workingDays)?.perWorkingDay.mean).toBe(10)
    expect(ofAll(series(60, (day) => 900 - 5 * day))).toMatchObject({ perWorkingDay: { mean: -5 }, isGrowing: false })
  })

  it('is told from three weeks on, of four weeks at most, without the first one', () => {
    const weeks = (days: number) => ofAll(series(days, (day) => day))?.weeks ?? null
    expect([20, 21, 28, 41, 42, 365].map(weeks)).toEqual([null, 1, 2, 3, 4, 4])
    expect(
      ofAll(
        series(60, () => 0),
        new Uint8Array(60),
      ),
    ).toBeNull()
  })

  it.each<[string, (day: number) => number]>([
    ['the days of a week', (day) => 100 + 40 * (day % 7)],
    ['a batch, done with since', (day) => (day < 45 ? 0 : Math.max(0, 500 - 20 * (day - 45)))],
    ['a batch in the last week', (day) => (day < 54 ? 0 : 500)],
    ['an outage that ended', (day) => (day < 35 ? 0 : day < 45 ? 50 * (day - 35) : 500 - 10 * (day - 45))],
    ['a queue that fills and then stays', (day) => 200 * (1 - 0.9 ** day)],
    ['nothing at all', () => 0],
  ])('is not %s', (_, backlog) => {
    expect(ofAll(series(60, backlog))?.isGrowing).toBe(false)
  })

  it('is not shown by closed weeks at the end or by holidays', () => {
    const holidays = Array.from({ length: 11 }, (_, i) => 49 + i)
    const workingDays = monToFri(60, holidays)
    let sum = 0
    const backlog = series(60, (day) => (sum += 10 * workingDays[day]))
    expect(ofAll(backlog, workingDays)).toMatchObject({ weeks: 4, perWorkingDay: { mean: 10 }, isGrowing: true })
    expect(
      ofAll(
        series(60, (day) => 30 - (day % 7)),
        workingDays,
      )?.isGrowing,
    ).toBe(false)
  })

  it('is not claimed from one future', () => {
    expect(backlogGrowth([Int32Array.from(series(60, (day) => day))], new Uint8Array(60).fill(1), 0.95)).toMatchObject({
      isGrowing: false,
    })
  })
})

interface Counter {
  readonly workingDays: Uint8Array
  /** Expected arrivals by day of the week. */
  readonly arrivals: (weekday: number) => number
  /** Services a day without a pause. */
  readonly capacity: number
}

/** Who is at a counter at the end of each day: Poisson arrivals, exponential services (M/M/1 by working day). */
function queueAt({ workingDays, arrivals, capacity }: Counter, table: StreamTable): Int32Array {
  const backlog = new Int32Array(workingDays.length)
  let inOffice = 0
  let draw = 0
  for (let day = 0; day < workingDays.length; day++) {
    const coming = arrivals(day % 7)
    let time = 0
    while (workingDays[day] === 1) {
      const rate = coming + (inOffice > 0 ? capacity : 0)
      time -= Math.log(table.uniform(0, draw, 0)) / rate
      if (time >= 1) break
      inOffice += table.uniform(0, draw++, 1) * rate < coming ? 1 : -1
    }
    backlog[day] = inOffice
  }
  return backlog
}

/** In which share of so many studies of 20 futures each the queue is called growing. */
function shareCalledGrowing(counter: Counter, studies: number): number {
  const table = new StreamTable(['counter'])
  const isCalled = (study: number): boolean => {
    const futures = Array.from({ length: 20 }, (_, future) => {
      table.start(study, future)
      return queueAt(counter, table)
    })
    return backlogGrowth(futures, counter.workingDays, 0.95)?.isGrowing ?? false
  }
  return Array.from({ length: studies }, (_, study) => isCalled(study)).filter(Boolean).length / studies
}

describe('a stable queue', () => {
  it.each<[string, Counter]>([
    ['busy for 80 %', { workingDays: monToFri(60), arrivals: () => 10, capacity: 12.5 }],
    ['busy for 90 %', { workingDays: monToFri(60), arrivals: () => 10, capacity: 11.1 }],
    ['busy for 90 %, with a horizon of three weeks', { workingDays: monToFri(21), arrivals: () => 10, capacity: 11.1 }],
    ['fuller from day to day of each week', { workingDays: monToFri(60), arrivals: (d) => 6 + 2 * d, capacity: 12 }],
    [
      'with a week closed at the end',
      { workingDays: monToFri(60, [53, 54, 55, 56, 57, 58, 59]), arrivals: () => 10, capacity: 12 },
    ],
    [
      'with two weeks of holidays',
      { workingDays: monToFri(60, [35, 36, 37, 38, 39, 42, 43, 44, 45, 46]), arrivals: () => 10, capacity: 12 },
    ],
  ])('%s is seldom called growing', (_, counter) => {
    expect(shareCalledGrowing(counter, 120)).toBeLessThanOrEqual(0.025)
  })

  it('is told from one to which a little more come than can be served', () => {
    const counter = { workingDays: monToFri(60), arrivals: () => 10, capacity: 8.5 }
    expect(shareCalledGrowing(counter, 20)).toBeGreaterThan(0.9)
  })
})
