import type { ServiceOutcome } from '../office/statistics/replication-outcome.ts'
import { bandOf } from './band.ts'
import type { LettersPerWeek } from './results.ts'

const DAYS_PER_WEEK = 7

/** First letters and renewals by week from the start; the last week can have fewer days. */
export function lettersPerWeek(outcomes: readonly ServiceOutcome[], confidence: number): LettersPerWeek {
  const renewals = outcomes.map((o) => weekly(o.renewalsOnDay))
  const all = outcomes.map((o) => weekly(o.lettersOnDay))
  const first = all.map((letters, r) => letters.map((count, week) => count - renewals[r][week]))
  return { first: bandOf(first, confidence), renewals: bandOf(renewals, confidence) }
}

function weekly(days: Int32Array): Int32Array {
  const weeks = new Int32Array(Math.ceil(days.length / DAYS_PER_WEEK))
  days.forEach((count, day) => (weeks[Math.floor(day / DAYS_PER_WEEK)] += count))
  return weeks
}
