import { Misreading } from '../text/misreading.ts'
import { nearestWord } from '../text/nearest-word.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { readClock } from './time.ts'
import type { Period } from '../../time/period.ts'
import { asTyped, phrase } from '../phrases/phrase.ts'
import { refuseUnknown } from './unknown-token.ts'

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** Reads `08:00-12:00 13:00-16:00`, `24 h` or `closed`. */
export function readHours(text: string): Period[] {
  refuseUnknown(text)
  const trimmed = text.trim()
  if (trimmed === 'closed' || trimmed === 'tutup') return []
  if (/^24 ?(h|hours|jam)$/.test(trimmed)) return [{ open: 0, close: MINUTES_PER_DAY }]
  const periods = trimmed.split(/\s*,\s*|\s+/).map(readPeriod)
  periods.forEach((period, i) => {
    const before = periods[i - 1]
    if (before && period.open < before.close) throw new Misreading(phrase('hours-overlap-or-unordered'))
  })
  return periods
}

/** Reads `08:00-12:00`. */
export function readPeriod(text: string): Period {
  const match = /^(\d{1,2}[:.]\d{2})[-–](\d{1,2}[:.]\d{2})$/.exec(text.trim())
  if (!match) {
    throw new Misreading(phrase('no-period', { written: text }), {
      allowed: asTyped('08:00-12:00 13:00-16:00, 24 h, closed'),
      suggestion: suggestedPeriod(text),
      part: text,
    })
  }
  const open = readClock(match[1] ?? '')
  const close = readClock(match[2] ?? '')
  if (open < close) return { open, close }
  throw new Misreading(phrase('closes-before-it-opens', { written: text }), { allowed: phrase('hours-within-a-day') })
}

function suggestedPeriod(text: string): string | undefined {
  const hours = /^(\d{1,2})-(\d{1,2})$/.exec(text.trim())
  return hours ? `${hours[1]?.padStart(2, '0')}:00-${hours[2]?.padStart(2, '0')}:00` : undefined
}

/** Days of the week as people write them, in English and Indonesian; all are read wherever a day stands. */
const DAY_WORDS: readonly (readonly string[])[] = [
  ['mon', 'monday', 'senin', 'sen'],
  ['tue', 'tues', 'tuesday', 'selasa', 'sel'],
  ['wed', 'wednesday', 'rabu', 'rab'],
  ['thu', 'thur', 'thurs', 'thursday', 'kamis', 'kam'],
  ['fri', 'friday', 'jumat', "jum'at", 'jum'],
  ['sat', 'saturday', 'sabtu', 'sab'],
  ['sun', 'sunday', 'minggu', 'ahad', 'min', 'mgg'],
]

/** Reads `mon-thu`, `mon wed`, `mon,wed`, `sat`, `senin-jumat` or `daily` as weekdays from 0 for Monday. */
export function readWeekdays(text: string): number[] {
  const days = new Set<number>()
  const parts = text
    .trim()
    .toLowerCase()
    .replace(/\s*[-–]\s*/g, '-')
    .split(/[\s,]+/)
  for (const part of parts) {
    if (part === 'daily') WEEKDAYS.forEach((_, i) => days.add(i))
    else weekdayRange(part, text).forEach((day) => days.add(day))
  }
  return [...days].sort((a, b) => a - b)
}

function weekdayRange(part: string, whole: string): number[] {
  const [from, to = from, ...rest] = part.split('-').map((name) => DAY_WORDS.findIndex((words) => words.includes(name)))
  if (from === undefined || from < 0 || to === undefined || to < 0 || rest.length > 0) {
    throw new Misreading(phrase('no-weekday', { written: whole }), {
      allowed: asTyped(`${WEEKDAYS.join(', ')}, mon-fri, daily`),
      suggestion: suggestedWeekdays(part),
      part,
    })
  }
  const length = ((to - from + 7) % 7) + 1
  return Array.from({ length }, (_, i) => (from + i) % 7)
}

function suggestedWeekdays(part: string): string | undefined {
  const names = part.split('-').map((name) => {
    const meant = nearestWord(name, WEEKDAYS) ?? nearestWord(name, DAY_WORDS.flat())
    return WEEKDAYS[DAY_WORDS.findIndex((words) => meant !== undefined && words.includes(meant))]
  })
  return names.every((name) => name !== undefined) ? names.join('-') : undefined
}
