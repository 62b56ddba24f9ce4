import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/time/date.ts'
import { isOpenOn, type OpeningRules } from '../../src/time/opening-rules.ts'
import { WorkingDayClock } from '../../src/time/working-day-clock.ts'
import { daysOfRun, isWorkingDay, workingDaysOf } from '../../src/time/working-days.ts'
import { assertProperty } from '../property-seeds.ts'

const DAY = 1440
const open = [{ open: 480, close: 960 }]

const rules: fc.Arbitrary<OpeningRules> = fc
  .record({
    week: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    closed: fc.array(fc.integer({ min: -60, max: 90 }), { maxLength: 20 }),
    extra: fc.array(fc.integer({ min: -60, max: 90 }), { maxLength: 10 }),
  })
  .map(({ week, closed, extra }) => ({
    week: week.map((isOpen) => (isOpen ? open : [])),
    closed: new Set(closed),
    extra: new Map(extra.map((day) => [day, day % 3 === 0 ? [] : open])),
  }))

/** Minutes on the clock between two whole minutes, by counting hours. */
function counted(of: OpeningRules, from: number, to: number): number {
  let minutes = 0
  for (let hour = from; hour < to; hour += 60) if (isOpenOn(of, Math.floor(hour / DAY))) minutes += 60
  return minutes
}

const hours = fc.integer({ min: -100 * 24, max: 140 * 24 }).map((hour) => hour * 60)

describe('the working days of rules', () => {
  it('are those of the rules on every day, before, in and after a run', () => {
    assertProperty(
      fc.property(rules, fc.integer({ min: -200, max: 300 }), (of, day) => {
        const days = workingDaysOf(of, 0, 30)
        expect(isWorkingDay(days, day)).toBe(isOpenOn(of, day))
        expect(new WorkingDayClock(days).isWorkingDay(day)).toBe(isOpenOn(of, day))
        expect([...daysOfRun(days, 30)]).toEqual(Array.from({ length: 30 }, (_, i) => (isOpenOn(of, i) ? 1 : 0)))
      }),
      { seed: 1 },
    )
  })

  it('know the weekday of the start', () => {
    const monday = dayOf(2026, 1, 5)
    const week = [open, open, open, open, open, [], []]
    const days = workingDaysOf({ week, closed: new Set([monday - 5]), extra: new Map() }, monday + 2, 1)
    expect(days.firstDay).toBe(-7)
    expect([...days.week]).toEqual([1, 1, 1, 0, 0, 1, 1])
    // Wed 31 Dec is closed; Tue 30 Dec and Fri 2 Jan are not
    expect([-8, -7, -5, -4].map((day) => isWorkingDay(days, day))).toEqual([true, false, true, false])
  })
})

describe('WorkingDayClock', () => {
  it('counts minutes of working days between any two times', () => {
    assertProperty(
      fc.property(rules, hours, hours, (of, a, b) => {
        const clock = new WorkingDayClock(workingDaysOf(of, 0, 30))
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        expect(clock.between(from, to)).toBe(counted(of, from, to))
        expect(clock.until(from, Math.floor(from / DAY))).toBe(
          from < 0 ? 0 - counted(of, from, 0) : counted(of, 0, from),
        )
      }),
      { seed: 1 },
    )
  })

  it('adds so many minutes and no more, and takes them away again', () => {
    assertProperty(
      fc.property(rules, hours, fc.integer({ min: 1, max: 24 * 80 }), (of, from, length) => {
        fc.pre(of.week.some((periods) => periods.length > 0))
        const clock = new WorkingDayClock(workingDaysOf(of, 0, 30))
        const minutes = length * 60
        const end = clock.add(from, minutes)
        expect(clock.between(from, end)).toBe(minutes)
        expect(clock.between(from, end - 60)).toBe(minutes - 60)
        const begin = clock.subtract(from, minutes)
        expect(clock.between(begin, from)).toBe(minutes)
        expect(clock.between(begin + 60, from)).toBe(minutes - 60)
      }),
      { seed: 1 },
    )
  })

  it('jumps over many weeks at once', () => {
    const week = [open, open, open, open, open, [], []]
    const clock = new WorkingDayClock(
      workingDaysOf({ week, closed: new Set(), extra: new Map() }, dayOf(2026, 1, 5), 5),
    )
    expect(clock.add(0, 5e9 * DAY)).toBe(7e9 * DAY - 2 * DAY)
    expect(clock.add(0, (5e9 + 1) * DAY)).toBe((7e9 + 1) * DAY)
    expect(clock.daysBefore(7e9)).toBe(5e9)
    expect(clock.daysBefore(-7e9)).toBe(-5e9)
  })

  it('never ends where nothing opens any more', () => {
    const week = Array.from({ length: 7 }, () => [])
    const clock = new WorkingDayClock(workingDaysOf({ week, closed: new Set(), extra: new Map([[3, open]]) }, 0, 5))
    expect([DAY, DAY + 1, Infinity].map((length) => clock.add(0, length))).toEqual([4 * DAY, Infinity, Infinity])
    expect([DAY, DAY + 1].map((length) => clock.subtract(5 * DAY, length))).toEqual([3 * DAY, -Infinity])
    expect(clock.add(0, Infinity)).toBe(Infinity)
  })

  it('goes back over very many weeks at once, to the minute', () => {
    const week = [open, open, open, open, open, [], []]
    const clock = new WorkingDayClock(
      workingDaysOf({ week, closed: new Set([-3]), extra: new Map() }, dayOf(2026, 1, 5), 30),
    )
    for (const days of [1, 4, 5, 6, 1000, 10 ** 12]) {
      const since = clock.subtract(100, days * DAY + 7)
      expect(clock.between(since, 100)).toBe(days * DAY + 7)
    }
  })
})
