import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import type { SpanFacts } from '../../scenario/read-back/spans.ts'
import { formatAbout, formatDate, formatShare } from '../format.ts'
import { perDay, type TimeUnit, timeUnit, withUnit } from '../format-time.ts'
import { say, type Language } from '../words/say.ts'

/** One line behind a name; a line without a name goes on about the one above. */
export interface Row {
  readonly label: string
  readonly text: string
}

export interface Section {
  readonly heading: string
  readonly rows: readonly Row[]
}

/** Texts in one line, those that are empty left out. */
export function inLine(parts: readonly (string | false | null)[], separator = ', '): string {
  return parts.filter((part) => part !== '' && part !== false && part !== null).join(separator)
}

/** A length of time in minutes, hours or days, by its size; on the working-day clock in working days. */
export function sayMinutes(minutes: number, clock: SpanFacts['clock'], language: Language): string {
  return inUnit(minutes, unitFor(minutes, clock), language)
}

/** The unit in which times of about a size are told. */
function unitFor(minutes: number, clock: SpanFacts['clock']): TimeUnit {
  if (clock === 'working-days') return 'working-days'
  return minutes % MINUTES_PER_DAY === 0 ? 'days' : timeUnit([minutes / MINUTES_PER_DAY])
}

function inUnit(minutes: number, unit: TimeUnit, language: Language): string {
  // without the noise of the last digits
  const value = Number(((minutes / MINUTES_PER_DAY) * perDay[unit]).toPrecision(12))
  return withUnit(formatAbout(value, language), unit, language)
}

/** A time: as it is, or its mean with the range of nine times in ten, and how likely it never ends. */
export function saySpan({ clock, mean, low, high, never }: SpanFacts, language: Language): string {
  if (never >= 1) return say(language, 'readForEver')
  const ends = mean === null ? say(language, 'readUnbounded') : sayMean({ clock, mean, low, high }, language)
  return never > 0 ? say(language, 'readTimeNever', { time: ends, share: formatShare(never, language) }) : ends
}

function sayMean(
  { clock, mean, low, high }: Pick<SpanFacts, 'clock' | 'low' | 'high'> & { readonly mean: number },
  language: Language,
): string {
  const unit = unitFor(mean, clock)
  const time = (minutes: number): string => inUnit(minutes, unit, language)
  if (low === null || high === null || low === high) return time(mean)
  return say(language, 'readTimeMean', { mean: time(mean), low: time(low), high: time(high) })
}

/** The longest list that is read out whole. */
const MANY = 12

export function shortList(items: readonly string[], most = MANY): string {
  return items.length <= most
    ? items.join(', ')
    : `${items.slice(0, most - 1).join(', ')}, … (+${items.length - most + 1})`
}

/** A date of data, which may have a time of day behind it that is told unless it is midnight. */
export function sayDate(date: string, language: Language): string {
  const [day = '', time = '00:00:00'] = date.split(' ')
  const spoken = formatDate(day, language)
  return time === '00:00:00' ? spoken : `${spoken} ${time.slice(0, 5)}`
}
