import { MINUTES_PER_DAY } from '../time/minutes.ts'

/** Daily values are rounded to this many parts of a day: results.json would hold sixteen digits of each. */
const PARTS = 1e6

/** Sums of minutes over replications as mean days, rounded to less than a tenth of a second. */
export function meanDays(minutes: Float64Array, replications: number): number[] {
  return Array.from(minutes, (sum) => Math.round((sum / replications / MINUTES_PER_DAY) * PARTS) / PARTS)
}
