import type { Exactly, Size } from './exactly.ts'
import { readingLimits } from '../../limits/reading-limits.ts'
import { wholeIn } from './values.ts'

const DAYS_PER_WEEK = 7

/** How long the lists of results have to be, and which days there are. */
export interface Sizes {
  readonly byDay: Size
  readonly byWeek: Size
  readonly byReplication: Size
  /** A day of the run, the first is 0. */
  readonly day: Exactly<number>
}

const MOST_REPLICATIONS = 1_000_000

/** The sizes that results say themselves; where they say nothing that can be, lists of any length up to the largest. */
export function sizesOf(results: unknown): Sizes {
  const { scenario, manifest } = Object(results) as { scenario?: unknown; manifest?: unknown }
  const { days } = Object(scenario) as { days?: unknown }
  const { replications } = Object(manifest) as { replications?: unknown }
  const mostDays = readingLimits.horizon.most
  const areDays = isCount(days, mostDays)
  return {
    byDay: areDays ? { length: days, of: 'days' } : { least: 0, most: mostDays },
    // results of earlier versions lack a last week of fewer than seven days
    byWeek: areDays
      ? { least: Math.floor(days / DAYS_PER_WEEK), most: Math.ceil(days / DAYS_PER_WEEK) }
      : { least: 0, most: mostDays },
    day: wholeIn(0, (areDays ? days : mostDays) - 1),
    byReplication: isCount(replications, MOST_REPLICATIONS)
      ? { length: replications, of: 'replications' }
      : { least: 0, most: MOST_REPLICATIONS },
  }
}

function isCount(value: unknown, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most
}
