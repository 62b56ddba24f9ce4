import { Misreading } from '../text/misreading.ts'
import { readAmount } from './amount.ts'
import { readDay } from './day.ts'
import { type Day } from '../../time/date.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { asTyped, phrase } from '../phrases/phrase.ts'
import { timeUnit } from './duration.ts'
import { withinLongestTime } from './longest-time.ts'
import { refuseUnknown } from './unknown-token.ts'

/** A point in time as it is written. */
export type WrittenTime =
  | { readonly kind: 'date'; readonly day: Day; readonly minute: number }
  /** Minutes after 00:00 of the start date; negative before it. */
  | { readonly kind: 'calendar'; readonly minutes: number }
  /** Working days after the start; negative before it. */
  | { readonly kind: 'working-days'; readonly days: number }

const ALLOWED = phrase('times')

/**
 * Reads `2018-03-12 08:00`, `12 March 2018`, `7 d ago`, `in 10 d`, `10 wd ago`, `day 11` (day 1 is the start date) or
 * `start`, and the same in Indonesian: `7 hari lalu`, `dalam 10 hari`, `10 hari lagi`, `hari ke-11`.
 */
export function readTime(text: string): WrittenTime {
  refuseUnknown(text)
  const trimmed = text.trim()
  if (trimmed === 'start') return { kind: 'calendar', minutes: 0 }
  const ago = /^(.+?)\s+(?:ago|(?:yang\s+)?lalu)$/i.exec(trimmed)
  if (ago) return distance(ago[1] ?? '', -1)
  const ahead = /^(?:in|dalam)\s+(.+)$/i.exec(trimmed) ?? /^(\d.*?)\s+lagi$/i.exec(trimmed)
  if (ahead) return distance(ahead[1] ?? '', 1)
  const numbered = /^(?:day\s+|hari\s+(?:ke\s*-?\s*)?)(\d+)(?:\s+(\d\S*))?$/i.exec(trimmed)
  if (numbered) return dayNumbered(Number(numbered[1]), numbered[2])
  const dated = /^(\d[\d/.-]+|\d{1,2}[ -]\p{L}{3,}\.?[ -]\d{4})(?:[T\s]+(\d.*))?$/u.exec(trimmed)
  if (dated) return { kind: 'date', day: readDay(dated[1] ?? ''), minute: clockTime(dated[2]) }
  throw new Misreading(phrase('no-time', { written: trimmed }), { allowed: ALLOWED, suggestion: suggested(trimmed) })
}

function distance(text: string, sign: 1 | -1): WrittenTime {
  const amount = readAmount(text, '7 d')
  const unit = timeUnit(amount)
  if (amount.value < 0) throw new Misreading(phrase('negative-distance'), { allowed: ALLOWED })
  if (unit.clock === 'calendar') return { kind: 'calendar', minutes: 0 + sign * amount.value * unit.minutes }
  if (!Number.isInteger(amount.value)) {
    throw new Misreading(phrase('whole-working-days-only'), { allowed: asTyped('in 5 wd') })
  }
  return { kind: 'working-days', days: 0 + sign * amount.value }
}

function dayNumbered(number: number, time: string | undefined): WrittenTime {
  if (number < 1) throw new Misreading(phrase('no-day-zero'), { suggestion: 'day 1' })
  return { kind: 'calendar', minutes: withinLongestTime((number - 1) * MINUTES_PER_DAY) + clockTime(time) }
}

function clockTime(text: string | undefined): number {
  return text === undefined ? 0 : readClock(text)
}

/** Reads 08:00, or 08:00:30.5, as minutes of the day; 24:00 is the end of it. */
export function readClock(text: string): number {
  if (/\d\s*(Z|[+-]\d{2}:?\d{2})$/i.test(text)) {
    throw new Misreading(phrase('time-zone', { written: text }), {
      allowed: phrase('local-time', { example: '09:00' }),
    })
  }
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/.exec(text)
  const suggestion = /^\d{1,2}\.\d{2}(\.\d{2})?$/.test(text) ? text.replaceAll('.', ':') : undefined
  const allowed = phrase('times-of-day')
  if (!match) throw new Misreading(phrase('no-time-of-day', { written: text }), { allowed, suggestion, part: text })
  const seconds = Number(match[3] ?? 0)
  const minutes = Number(match[1]) * 60 + Number(match[2]) + seconds / 60
  if (Number(match[2]) < 60 && seconds < 60 && minutes <= MINUTES_PER_DAY) return minutes
  throw new Misreading(phrase('not-on-the-clock', { written: text }), { allowed })
}

function suggested(text: string): string | undefined {
  if (/^\d[\d._]*\s*\p{L}[\p{L} ]*$/u.test(text)) return `in ${text}`
  const before = /^-\s*(\d.*)$/.exec(text)
  return before ? `${before[1]} ago` : undefined
}
