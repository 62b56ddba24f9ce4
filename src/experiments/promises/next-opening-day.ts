import { dayAfterWorkingDays } from '../../time/day-after-working-days.ts'
import { isWorkingDay, type WorkingDays } from '../../time/working-days.ts'

/** The first day from this one on that the office opens, also after the horizon; null where it never does. */
export function nextOpeningDay(workingDays: WorkingDays, day: number): number | null {
  return dayAfterWorkingDays((later) => isWorkingDay(workingDays, later), day, 0)
}
