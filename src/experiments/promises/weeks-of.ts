import { dayOf, weekdayOf } from '../../time/date.ts'

/** Days of the horizon in one week from Monday to Sunday; the first and the last week may be shorter. */
export interface Week {
  readonly from: number
  readonly to: number
}

/**
 * The weeks of a horizon.
 * @param startDate of day 0, YYYY-MM-DD
 */
export function weeksOf(startDate: string, days: number): Week[] {
  const [year, month, day] = startDate.split('-').map(Number)
  const beforeStart = weekdayOf(dayOf(year, month, day))
  const weeks: Week[] = []
  for (let monday = -beforeStart; monday < days; monday += 7) {
    weeks.push({ from: Math.max(0, monday), to: Math.min(days, monday + 7) - 1 })
  }
  return weeks
}
