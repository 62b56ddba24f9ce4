import { dayOf, formatDay, type Day } from '../../time/date.ts'
import { Misreading } from '../text/misreading.ts'
import { refuseUnknown } from './unknown-token.ts'

/** Reads YYYY-MM-DD; dates that do not exist are refused. */
export function readDay(text: string): Day {
  refuseUnknown(text)
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim())
  if (!match) {
    throw new Misreading(`"${text}" is not a date`, { allowed: 'YYYY-MM-DD', suggestion: suggestedDay(text) })
  }
  const [year, month, dayOfMonth] = match.slice(1).map(Number) as [number, number, number]
  const day = dayOf(year, month, dayOfMonth)
  const written = [year, month, dayOfMonth].map((n, i) => String(n).padStart(i === 0 ? 4 : 2, '0')).join('-')
  if (formatDay(day) !== written) {
    throw new Misreading(`${text} does not exist`, {
      allowed: 'a date of the calendar as YYYY-MM-DD',
      suggestion: month >= 1 && month <= 12 ? formatDay(dayOf(year, month + 1, 0)) : undefined,
    })
  }
  return day
}

/** 5/3/2018 and 05-03-2018 are read day first, as in Indonesia. */
function suggestedDay(text: string): string | undefined {
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text.trim())
  if (!match) return undefined
  const [, dayOfMonth = '', month = '', year = ''] = match
  return `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
}

/** First and last day of a period, both included. */
export interface DayRange {
  readonly first: Day
  readonly last: Day
}

/** Reads `2018-06-11` or `2018-06-11 to 2018-06-20`. */
export function readDayRange(text: string): DayRange {
  const [from = '', to, ...rest] = text.split(/\s+to\s+/)
  if (rest.length > 0) throw new Misreading(`"${text}" is not a date or a range of dates`)
  const first = readDay(from)
  const last = to === undefined ? first : readDay(to)
  if (last < first) throw new Misreading(`${text} ends before it begins`, { suggestion: `${to} to ${from}` })
  return { first, last }
}
