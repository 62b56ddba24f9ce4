import { describe, expect, it } from 'vitest'
import type { JudgedDay } from '../../src/experiments/clearing-day.ts'
import { dayChances } from '../../src/experiments/day-chances.ts'
import { wilsonInterval } from '../../src/statistics/wilson-interval.ts'

/** A day for yes, `no`, `?` and the day from which it is unknown, `?` alone with too few working days. */
function judged(...days: readonly (number | 'no' | `?${number}` | '?')[]): JudgedDay[] {
  return days.map((day) => {
    if (typeof day === 'number') return { answer: 'yes', day }
    if (day === 'no') return { answer: 'no', day: null }
    return { answer: 'unknown', day: day === '?' ? null : Number(day.slice(1)) }
  })
}

describe('the chances of a day', () => {
  it('are shares of the replications where all can be judged', () => {
    const { byDay, withinHorizon, p50 } = dayChances(judged(0, 2, 2, 'no'), 4, 0.95)
    expect(byDay.map(({ value }) => value)).toEqual([0.25, 0.25, 0.75, 0.75])
    expect(withinHorizon).toEqual(byDay[3])
    expect(byDay[2]).toMatchObject({ atLeast: 0.75, atMost: 0.75, ...wilsonInterval(3, 4, 0.95) })
    expect(p50).toMatchObject({ value: 2, missing: null, notBefore: null })
  })

  it('are unknown from the day from which one replication is, and lie between the shares that are possible', () => {
    const { byDay } = dayChances(judged(0, 1, '?2', 'no'), 4, 0.95)
    expect(byDay.map(({ value }) => value)).toEqual([0.25, 0.5, null, null])
    expect(byDay[3]).toEqual({
      value: null,
      atLeast: 0.5,
      atMost: 0.75,
      low: wilsonInterval(2, 4, 0.95).low,
      high: wilsonInterval(3, 4, 0.95).high,
    })
  })

  it('keep "later than the horizon" and "cannot be judged yet" apart', () => {
    const { p50, p80, p95 } = dayChances(judged(3, 3, 3, 3, 3, 4, 4, 4, '?8', 'no'), 10, 0.95)
    expect(p50).toMatchObject({ value: 3, missing: null })
    expect(p80).toMatchObject({ value: 4, missing: null, high: null })
    expect(p95).toMatchObject({ value: null, missing: 'later', notBefore: null })
    const more = dayChances(judged(3, 3, 3, 3, 3, 4, 4, '?7', '?8', 'no'), 10, 0.95)
    expect(more.p80).toMatchObject({ value: null, missing: 'unknown', notBefore: 7 })
    expect(dayChances(judged('?', '?'), 2, 0.95).p50).toMatchObject({ value: null, missing: 'unknown', notBefore: 0 })
    expect(dayChances(judged('no', 'no'), 2, 0.95).p50).toMatchObject({ value: null, missing: 'later' })
  })

  it('have a quantile whose interval holds whatever the unknown ones are', () => {
    const known = dayChances(judged(...Array<number>(50).fill(5), ...Array<number>(50).fill(9)), 30, 0.95)
    const some = [...Array<number>(50).fill(5), ...Array<number>(45).fill(9), ...Array<'?28'>(5).fill('?28')]
    const unknown = dayChances(judged(...some), 30, 0.95)
    expect([known.p80.low, known.p80.value, known.p80.high]).toEqual([9, 9, 9])
    expect([unknown.p80.low, unknown.p80.value, unknown.p80.high]).toEqual([9, 9, 9])
    expect(unknown.p95).toMatchObject({ value: 9, low: 9, high: null })
  })
})
