import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { subtract, union } from '../../src/time/opening-rules.ts'
import { dayAfterWorkingDays } from '../../src/time/day-after-working-days.ts'
import type { Period } from '../../src/time/period.ts'
import { assertProperty } from '../property-seeds.ts'

const weekday = (day: number): boolean => ((day % 7) + 7) % 7 < 5

describe('dayAfterWorkingDays', () => {
  it('goes to the working day before which so many lie', () => {
    expect([0, 1, 4, 5, 10].map((count) => dayAfterWorkingDays(weekday, 0, count))).toEqual([0, 1, 4, 7, 14])
    expect([-1, -5, -6].map((count) => dayAfterWorkingDays(weekday, 0, count))).toEqual([-3, -7, -10])
    expect(dayAfterWorkingDays(weekday, 5, 0)).toBe(7)
  })

  it('has the count of working days between, for any week', () => {
    assertProperty(
      fc.property(
        fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
        fc.integer({ min: -60, max: 60 }),
        (week, count) => {
          fc.pre(week.includes(true))
          const works = (day: number): boolean => week[((day % 7) + 7) % 7] ?? false
          const day = dayAfterWorkingDays(works, 0, count) ?? NaN
          let between = 0
          for (let d = Math.min(0, day); d < Math.max(0, day); d++) if (works(d)) between++
          expect(between).toBe(Math.abs(count))
          expect(works(day)).toBe(true)
        },
      ),
      { seed: 1 },
    )
  })

  it('is null where nobody works', () => {
    expect(dayAfterWorkingDays(() => false, 0, 1)).toBeNull()
  })
})

describe('union and difference of periods', () => {
  const periods = fc
    .uniqueArray(fc.integer({ min: 0, max: 24 }), { maxLength: 6 })
    .map((times) => times.sort((a, b) => a - b))
    .map((times) => times.flatMap((close, i): Period[] => (i % 2 === 1 ? [{ open: times[i - 1]!, close }] : [])))
  const holds = (all: readonly Period[], minute: number): boolean =>
    all.some((p) => p.open <= minute && minute < p.close)

  it('hold the minutes that they should', () => {
    assertProperty(
      fc.property(periods, periods, (a, b) => {
        const both = union(a, b)
        const rest = subtract(a, b)
        for (let m = 0; m < 24; m++) {
          expect(holds(both, m)).toBe(holds(a, m) || holds(b, m))
          expect(holds(rest, m)).toBe(holds(a, m) && !holds(b, m))
        }
        expect(both.every((p, i) => i === 0 || p.open > both[i - 1]!.close)).toBe(true)
      }),
      { seed: 1 },
    )
  })
})
