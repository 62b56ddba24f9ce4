import { Misreading } from '../text/misreading.ts'
import { nearestWord } from '../text/nearest-word.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { readClock } from './time.ts'
import type { Period } from '../../time/period.ts'
import { refuseUnknown } from './unknown-token.ts'

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** Reads `08:00-12:00 13:00-16:00`, `24 h` or `closed`. */
export function readHours(text: string): Period[] {
  refuseUnknown(text)
  const trimmed = text.trim()
  if (trimmed === 'closed') return []
  if (/^24 ?h$/.test(trimmed)) return [{ open: 0, close: MINUTES_PER_DAY }]
  const periods = trimmed.split(/\s*,\s*|\s+/).map(readPeriod)
  periods.forEach((period, i) => {
    const before = periods[i - 1]
    if (before && period.open < before.close) throw new Misreading('these hours overlap or are not in order')
  })
  return periods
}

/** Reads `08:00-12:00`. */
export function readPeriod(text: string): Period {
  const match = /^(\d{1,2}[:.]\d{2})[-–](\d{1,2}[:.]\d{2})$/.exec(text.trim())
  if (!match) {
    throw new Misreading(`"${text}" is not a period of a day`, {
      allowed: '08:00-12:00 13:00-16:00, 24 h, closed',
      suggestion: suggestedPeriod(text),
    })
  }
  const open = readClock(match[1] ?? '')
  const close = readClock(match[2] ?? '')
  if (open < close) return { open, close }
  throw new Misreading(`${text} closes before it opens`, {
    allowed: 'hours within one day; after midnight they belong to the next day',
  })
}

function suggestedPeriod(text: string): string | undefined {
  const hours = /^(\d{1,2})-(\d{1,2})$/.exec(text.trim())
  return hours ? `${hours[1]?.padStart(2, '0')}:00-${hours[2]?.padStart(2, '0')}:00` : undefined
}

/** Reads `mon-thu`, `mon wed`, `mon,wed`, `sat` or `daily` as weekdays from 0 for Monday. */
export function readWeekdays(text: string): number[] {
  const days = new Set<number>()
  for (const part of text
    .trim()
    .toLowerCase()
    .split(/[\s,]+/)) {
    if (part === 'daily') WEEKDAYS.forEach((_, i) => days.add(i))
    else weekdayRange(part, text).forEach((day) => days.add(day))
  }
  return [...days].sort((a, b) => a - b)
}

function weekdayRange(part: string, whole: string): number[] {
  const [from, to = from] = part.split('-').map((name) => WEEKDAYS.indexOf(name as (typeof WEEKDAYS)[number]))
  if (from === undefined || from < 0 || to === undefined || to < 0) {
    throw new Misreading(`"${whole}" is not a day of the week`, {
      allowed: `${WEEKDAYS.join(', ')}, mon-fri, daily`,
      suggestion: suggestedWeekdays(part),
    })
  }
  const length = ((to - from + 7) % 7) + 1
  return Array.from({ length }, (_, i) => (from + i) % 7)
}

const INDONESIAN = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu']

function suggestedWeekdays(part: string): string | undefined {
  const names = part.split('-').map((name) => {
    const translated = WEEKDAYS[INDONESIAN.indexOf(name)]
    return translated ?? WEEKDAYS.find((day) => name.startsWith(day)) ?? nearestWord(name, WEEKDAYS)
  })
  return names.every((name) => name !== undefined) ? names.join('-') : undefined
}
