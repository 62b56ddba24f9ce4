import { isWorkingDay, type WorkingDays } from '../../time/working-days.ts'

/** After so many closed days the office counts as closed for good. */
const FAR = 3660

/** The first day from this one on that the office opens, also after the horizon; null where it never does. */
export function nextOpeningDay(workingDays: WorkingDays, day: number): number | null {
  for (let later = day; later < day + FAR; later++) if (isWorkingDay(workingDays, later)) return later
  return null
}
