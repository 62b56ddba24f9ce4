import { MINUTES_PER_DAY } from '../time/minutes.ts'

/** Of a row of a figure: more than that can hardly be told apart, at 800 pixels for a row. */
const MOST_CELLS = 500

/**
 * Minutes of the cells into which a horizon is cut where too much happens for every interval to be kept: at most `most`
 * cells, each a whole part of a day in whole minutes, or whole days, so that no day has a cell that begins in the one
 * before.
 *
 * @param days of the horizon
 */
export function minutesOfCell(days: number, most: number = MOST_CELLS): number {
  const least = (days * MINUTES_PER_DAY) / most
  if (least > MINUTES_PER_DAY) return Math.ceil(least / MINUTES_PER_DAY) * MINUTES_PER_DAY
  let minutes = Math.ceil(least)
  while (MINUTES_PER_DAY % minutes !== 0) minutes++
  return minutes
}
