import { isWorkingDay, type WorkingDays } from './working-days.ts'

/** Far more than any row of holidays. */
const FARTHEST = 3660

/** Number of days of the run that ends with the last of so many working days from a day on; null for never. */
export function horizonUntil(workingDays: WorkingDays, from: number, required: number): number | null {
  let left = required
  for (let day = from; day < from + FARTHEST; day++) {
    if (isWorkingDay(workingDays, day) && --left === 0) return day + 1
  }
  return null
}
