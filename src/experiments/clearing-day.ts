import type { Clearing } from '../scenario/compiled/services.ts'

/**
 * The first day at whose end the backlog is back to normal and stays there for the required number of working days in a
 * row, including this one; null when there is none within the horizon. Days when the office is closed neither count nor
 * interrupt the row; the clearing day itself is a working day.
 *
 * @param backlog requests at the end of each day
 * @param workingDays 1 for each day on which the office is open
 */
export function clearingDay(backlog: Int32Array, workingDays: Uint8Array, clearing: Clearing): number | null {
  let first = -1
  let run = 0
  for (let day = 0; day < backlog.length; day++) {
    if (workingDays[day] === 0) continue
    if (backlog[day] > clearing.normalBacklog) run = 0
    else if (++run === 1) first = day
    if (run === clearing.workingDays) return first
  }
  return null
}
