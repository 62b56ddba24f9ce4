import { formatDay } from '../../time/date.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { readingLimits } from '../../limits/reading-limits.ts'
import { beyondLimit, phrase, type Phrase } from '../phrases/phrase.ts'
import { Misreading } from '../text/misreading.ts'
import { readAmount } from './amount.ts'
import { refuseOtherWord } from './count.ts'
import { readDay } from './day.ts'
import { readFixedDuration, timeUnit } from './duration.ts'
import { asFraction, readsTwoWays, thousandsQuestion, withUnderscores } from './thousands.ts'
import { isTimeWord } from './time-words.ts'

/** An end of a range as it is written: a number in some unit, or a date. */
export interface RangeEnd {
  /** The number, or the day. */
  readonly amount: number
  /** '' for a bare number; 'date' for a date. */
  readonly unit: string
  /** Whether thousands are grouped by underscores. */
  readonly grouped: boolean
}

/** Reads `4`, `7 d`, `350_000`, `5 %` or `2018-03-12`. */
export function readRangeEnd(text: string): RangeEnd {
  const trimmed = text.trim()
  if (/^\d+[-/]\d+[-/]\d+/.test(trimmed)) return { amount: readDay(trimmed), unit: 'date', grouped: false }
  const amount = readAmount(trimmed, phrase('written-or', { one: '4, 7 d, 350_000, 5 %', other: '2018-03-12' }))
  const { value, unit, written } = amount
  if (isTimeWord(unit)) timeUnit(amount)
  else if (readsTwoWays(written)) throw thousandsQuestion(written)
  else if (unit !== '' && unit !== '%') refuseOtherWord(unit, amount)
  return { amount: value, unit, grouped: written.includes('_') }
}

/** A step from one value of a range to the next: a number in its unit; between dates a time in whole days. */
export function stepBetween(from: RangeEnd, step: string): number {
  if (from.unit === 'date') return daysOf(step)
  const { amount, unit } = readRangeEnd(step)
  if (unit !== from.unit) throw unlike(unit, from, step)
  if (amount > 0) return amount
  throw new Misreading(phrase('step-above-zero'), { suggestion: `1 ${from.unit}`.trim() })
}

function daysOf(step: string): number {
  const { minutes, clock } = readFixedDuration(step)
  const days = minutes / MINUTES_PER_DAY
  if (clock === 'calendar' && Number.isInteger(days) && days > 0) return days
  throw new Misreading(phrase('step-of-whole-days'), {
    allowed: phrase('such-as', { example: '7 d' }),
    suggestion: '7 d',
  })
}

function unlike(unit: string, from: RangeEnd, text: string): Misreading {
  const number = /^[\d_.]+/.exec(text.trim())?.[0]
  return new Misreading(phrase('kinds-mixed-in-range', { one: named(unit), other: named(from.unit) }), {
    allowed: phrase('unit-of-from'),
    suggestion: number === undefined || from.unit === 'date' ? undefined : `${number} ${from.unit}`.trim(),
  })
}

function named(unit: string): Phrase {
  if (unit === '') return phrase('bare-number')
  return unit === 'date' ? phrase('date-of-range') : phrase('quoted', { text: unit })
}

const { choiceValues } = readingLimits

/**
 * The amounts of a range, both ends among them; complains with a Misreading about an end that no step reaches.
 *
 * @param to the end as it was read, and as it is written
 */
export function amountsOf(from: RangeEnd, to: RangeEnd, written: string, step: number): number[] {
  if (to.unit !== from.unit) throw unlike(to.unit, from, written)
  if (to.amount < from.amount)
    throw new Misreading(phrase('to-below-from'), { suggestion: writtenAmount(from, from.amount) })
  const steps = (to.amount - from.amount) / step
  const whole = Math.round(steps)
  if (whole + 1 > choiceValues.most) throw new Misreading(beyondLimit(choiceValues, whole + 1))
  const places = Math.max(decimals(from.amount), decimals(step))
  const amountAt = (i: number): number => Number((from.amount + i * step).toFixed(places))
  if (amountAt(whole) !== to.amount) {
    throw new Misreading(phrase('no-step-ends-at-to'), {
      suggestion: writtenAmount(from, amountAt(Math.max(1, Math.floor(steps)))),
    })
  }
  return Array.from({ length: whole + 1 }, (_, i) => amountAt(i))
}

/** An amount in another unit; NaN where it has none. */
export function inUnit({ amount, unit }: RangeEnd, wanted: string): number {
  if (unit === wanted) return amount
  if (!isTimeWord(unit) || !isTimeWord(wanted)) return NaN
  const [own, other] = [unit, wanted].map((each) => timeUnit({ value: 1, unit: each, written: each }))
  return own.clock === other.clock ? (amount * own.minutes) / other.minutes : NaN
}

/** Decimal places of a number. */
function decimals(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e')
  return Math.min(20, Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent)))
}

/** An amount of a range as it would be written in the scenario. */
export function writtenAmount({ unit, grouped }: RangeEnd, amount: number): string {
  if (unit === 'date') return formatDay(amount)
  const [whole = '', ...rest] = plainDigits(amount).split('.')
  const digits = grouped ? withUnderscores(whole) : whole
  return `${[digits, ...rest].join('.')} ${unit}`.trim()
}

/** Without an exponent, and with decimals that nobody takes for thousands. */
function plainDigits(amount: number): string {
  return asFraction(String(amount).includes('e') ? amount.toFixed(decimals(amount)) : String(amount))
}
