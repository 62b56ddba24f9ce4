import { dayOf, formatDay, type Day } from '../../time/date.ts'
import { FIRST_YEAR, readingLimits } from '../../limits/reading-limits.ts'
import { asTyped, beyondLimit, phrase } from '../phrases/phrase.ts'
import { Misreading } from '../text/misreading.ts'
import { withMonthAsNumber } from './month-words.ts'
import { refuseUnknown } from './unknown-token.ts'

/** Reads YYYY-MM-DD, or the month as a word: 1 May 2025, 1 Mei 2025. Dates that do not exist are refused. */
export function readDay(text: string): Day {
  refuseUnknown(text)
  const match = /^(\d{4,})-(\d{1,2})-(\d{1,2})$/.exec(withMonthAsNumber(text.trim()) ?? text.trim())
  if (!match) throw notADate(text.trim())
  const [year, month, dayOfMonth] = match.slice(1).map(Number) as [number, number, number]
  refuseFarYear(year, text)
  const day = existingDay(year, month, dayOfMonth)
  if (day !== null) return day
  throw new Misreading(phrase('no-such-date', { written: text }), {
    allowed: phrase('date-of-calendar'),
    suggestion: month >= 1 && month <= 12 ? formatDay(dayOf(year, month + 1, 0)) : undefined,
    part: text,
  })
}

const { lastYear } = readingLimits

/** Complains about a year that no date has here. */
export function refuseFarYear(year: number, text: string): void {
  if (year >= FIRST_YEAR && year <= lastYear.most) return
  throw new Misreading(phrase('far-year', { written: text, limit: beyondLimit(lastYear, year) }))
}

/** A day of the calendar; null for the 30th of February. */
export function existingDay(year: number, month: number, dayOfMonth: number): Day | null {
  const day = dayOf(year, month, dayOfMonth)
  const written = [year, month, dayOfMonth].map((n, i) => String(n).padStart(i === 0 ? 4 : 2, '0')).join('-')
  return formatDay(day) === written ? day : null
}

/** Tells how to write a date that is written in another way; 5/3/2018 may be meant day first or month first. */
function notADate(text: string): Misreading {
  const meant = daysMeant(text).map(formatDay)
  const [first = '', second] = meant
  if (second !== undefined) {
    return new Misreading(phrase('no-date-two-ways', { written: text }), {
      allowed: phrase('either-date', { dayFirst: first, monthFirst: second }),
    })
  }
  const suggestion = meant[0]
  return new Misreading(phrase('no-date', { written: text }), {
    allowed: asTyped('YYYY-MM-DD'),
    suggestion,
    part: text,
  })
}

/** The days that a date with slashes, points or hyphens can mean: day first, month first, or year first. */
function daysMeant(text: string): Day[] {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text)
  const [, a = 0, b = 0, c = 0] = (yearFirst ?? yearLast ?? []).map(Number)
  const readings = yearFirst ? [existingDay(a, b, c)] : yearLast ? [existingDay(c, b, a), existingDay(c, a, b)] : []
  return [...new Set(readings.filter((day) => day !== null))]
}

/** First and last day of a period, both included. */
export interface DayRange {
  readonly first: Day
  readonly last: Day
}

/** Reads `2018-06-11` or `2018-06-11 to 2018-06-20`. */
export function readDayRange(text: string): DayRange {
  const [from = '', to, ...rest] = text.split(/\s+to\s+/)
  if (rest.length > 0) throw new Misreading(phrase('no-range-of-dates', { written: text }))
  const first = readDay(from)
  const last = to === undefined ? first : readDay(to)
  if (last < first)
    throw new Misreading(phrase('ends-before-it-begins', { written: text }), {
      suggestion: `${to} to ${from}`,
      part: text,
    })
  return { first, last }
}
