import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BuiltInCalendar } from '../../../src/engine/built-in-calendar.ts'
import { RunContext } from '../../../src/office/kernel/run-context.ts'
import { waitsOf } from '../../../src/office/statistics/waits-of.ts'
import { WaitStatistics } from '../../../src/office/statistics/wait-statistics.ts'
import { daysOpen, minutesPerDay } from '../tiny-office.ts'
import { assertProperty } from '../../property-seeds.ts'

const week = [1, 1, 1, 1, 1, 0, 0]
const noon = minutesPerDay / 2

it('counts the working days before the start date too', () => {
  const context = new RunContext(daysOpen([...week, ...week]), 14 * minutesPerDay, (n) => new BuiltInCalendar(n))
  const waits = new WaitStatistics(context, null)
  waits.start()
  // from Friday noon to Monday noon: half of each day and the weekend
  waits.recordReady(-3 * minutesPerDay + noon, noon)
  // from Thursday noon of the week before to Tuesday noon, eight working days later
  waits.recordReady(-11 * minutesPerDay + noon, minutesPerDay + noon)
  const { mean, meanWorking } = waitsOf([waits.outcome()], 14)
  expect(mean).toBe(((3 + 12) / 2) * minutesPerDay)
  expect(meanWorking).toBe(((1 + 8) / 2) * minutesPerDay)
})

function statisticsOf(days: readonly number[]): WaitStatistics {
  const horizon = days.length * minutesPerDay
  const waits = new WaitStatistics(new RunContext(daysOpen(days), horizon, (n) => new BuiltInCalendar(n)), null)
  waits.start()
  return waits
}

it('takes closed days from each wait, whichever days the next one spans', () => {
  const waits = statisticsOf([...week, ...week])
  waits.recordReady(3 * minutesPerDay + noon, 4 * minutesPerDay + noon) // Thursday to Friday
  waits.recordReady(4 * minutesPerDay + noon, 7 * minutesPerDay + noon) // Friday to Monday
  waits.recordReady(2 * minutesPerDay, 9 * minutesPerDay) // a week
  expect(waitsOf([waits.outcome()], 14).meanWorking).toBe(((1 + 1 + 5) / 3) * minutesPerDay)
})

it('counts every minute where every day is a working day, to the last digit', () => {
  const time = fc.double({ min: 0, max: 20 * minutesPerDay, noNaN: true })
  assertProperty(
    fc.property(fc.array(fc.tuple(time, time), { minLength: 1, maxLength: 600 }), (pairs) => {
      const waits = statisticsOf(Array.from({ length: 20 }, () => 1))
      for (const [a, b] of pairs) waits.recordReady(Math.min(a, b), Math.max(a, b))
      const { mean, meanWorking } = waitsOf([waits.outcome()], 20)
      expect(meanWorking).toBe(mean)
    }),
    { seed: 1 },
  )
})

it('counts each request on the days on which it came and was ready, however near to midnight', () => {
  const days = 3000
  const beside = (midnight: number): number[] => {
    const step = (midnight * Number.EPSILON) / 2
    return [midnight - step, midnight, midnight + step]
  }
  // the days are found by trying, without a division; those who came before the start belong to no day
  const midnights = Array.from({ length: days }, (_, day) => day * minutesPerDay)
  const dayOf = (time: number): number => midnights.filter((midnight) => midnight <= time).length - 1
  const times = [-1e-17, 0, ...[1, 3, 5, 10, 49, 98, 2999].flatMap((day) => beside(day * minutesPerDay))]
  const pairs = times.flatMap((came) => times.flatMap((ready) => (ready < came ? [] : [[came, ready]])))
  const waits = statisticsOf(Array.from({ length: days }, () => 1))
  const expected = new Map<string, number>()
  for (const [came, ready] of pairs) {
    waits.recordReady(came, ready)
    const key = `${dayOf(came)} ${dayOf(ready)}`
    if (dayOf(came) >= 0) expected.set(key, (expected.get(key) ?? 0) + 1)
  }
  const { byDay } = waits.outcome()
  const found = new Map<string, number>()
  for (let i = 0; i < byDay.length; i += 3) found.set(`${byDay[i]} ${byDay[i + 1]}`, byDay[i + 2])
  expect(found).toEqual(expected)
})

it.each([0, 1, 3, 1000])('comes to the same when what one request in %d waited stands in other waits', (part) => {
  const context = new RunContext(daysOpen(week), 7 * minutesPerDay, (n) => new BuiltInCalendar(n))
  const target = { distribution: { kind: 'constant', value: 40 }, clock: 'calendar' } as const
  const [all, most, others] = [1, 2, 3].map(() => new WaitStatistics(context, target))
  for (const waits of [all, most, others]) waits.start()
  for (let i = 0; i < 1000; i++) {
    const came = i * 9
    for (const waits of [all, i % part === 0 ? others : most]) {
      if (i % 100 === 99) waits.recordWithdrawn(came, came + 500)
      else if (i % 100 === 98) waits.recordUnfinished(came)
      else waits.recordReady(came, came + (i % 97))
    }
  }
  expect(others.outcome(most)).toEqual(all.outcome())
})
