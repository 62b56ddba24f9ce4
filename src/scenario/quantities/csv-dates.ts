import type { Day } from '../../time/date.ts'
import { dayOf, formatDay } from '../../time/date.ts'
import { asTyped, phrase, type Phrase } from '../phrases/phrase.ts'
import { readCell, type Cell } from '../text/csv-table.ts'
import { Misreading } from '../text/misreading.ts'
import { existingDay, readDay, refuseFarYear } from './day.ts'
import { withMonthAsNumber } from './month-words.ts'
import { readClock, readTime, type WrittenTime } from './time.ts'

/**
 * Dates in columns of a CSV file, as people and spreadsheets write them. Year first is plain. Whether 05/03/2014 has the
 * day first or the month first is one question for all its columns, and it is never guessed: `dates` declared beside the
 * file decides, otherwise a date that can be read in one way only (20/01/2014), otherwise it is asked.
 */

export const DATE_ORDERS = ['day-first', 'month-first'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

/** How to declare the order, for messages; undefined where the file is given by its name alone. */
export interface DateColumns {
  readonly order: DateOrder | undefined
  readonly declare: (order: DateOrder) => Phrase
}

/** Dates of a column; null, after a complaint, for those that cannot be read. */
export function readDays(cells: readonly Cell[], columns: DateColumns): (Day | null)[] {
  const order = orderOf(cells, columns)
  return cells.map((cell) =>
    isOpenIn(cell, order) ? null : readCell(cell, (text) => dayIn(withoutMidnight(text), order)),
  )
}

/** Points in time of columns that are written alike. */
export function readStamps(columnCells: readonly (readonly Cell[])[], columns: DateColumns): (WrittenTime | null)[][] {
  const order = orderOf(columnCells.flat(), columns)
  return columnCells.map((cells) =>
    cells.map((cell) => (isOpenIn(cell, order) ? null : readCell(cell, (text) => stampIn(text, order)))),
  )
}

const SLASHED = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?=$|[\sT])/

/** First and second number of a date whose year stands last. */
function numbersOf(text: string): { first: number; second: number; year: number } | null {
  const [, first, , second, year] = SLASHED.exec(text) ?? []
  return first === undefined ? null : { first: Number(first), second: Number(second), year: Number(year) }
}

/** 'open' when it was asked about. */
type KnownOrder = DateOrder | 'open'

function orderOf(cells: readonly Cell[], { order, declare }: DateColumns): KnownOrder {
  if (order !== undefined) return order
  const dayFirst = cells.find(({ text }) => (numbersOf(text)?.first ?? 0) > 12)
  const monthFirst = cells.find(({ text }) => (numbersOf(text)?.second ?? 0) > 12)
  if (dayFirst && monthFirst) {
    const [one, two] = dayFirst.line < monthFirst.line ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
    const values = { written: two.text, other: one.text, line: one.line }
    two.complain(phrase('other-date-order', values), { allowed: phrase('dates-as') })
    return 'open'
  }
  if (dayFirst || monthFirst) return dayFirst ? 'day-first' : 'month-first'
  const open = cells.find((cell) => isOpenIn(cell, 'open'))
  if (open) ask(open, declare)
  return 'open'
}

function isOpenIn({ text }: Cell, order: KnownOrder): boolean {
  const numbers = numbersOf(text)
  return order === 'open' && numbers !== null && numbers.first !== numbers.second
}

const YEAR_FIRST = asTyped('YYYY-MM-DD')

function ask(cell: Cell, declare: DateColumns['declare']): void {
  const { first, second, year } = numbersOf(cell.text) ?? { first: 1, second: 1, year: 2000 }
  const [dayFirst, monthFirst] = [existingDay(year, second, first), existingDay(year, first, second)]
  if (dayFirst === null || monthFirst === null)
    return cell.complain(phrase('no-date', { written: cell.text }), { allowed: YEAR_FIRST })
  const readings = { one: formatDay(dayFirst), other: formatDay(monthFirst) }
  cell.complain(phrase('date-read-two-ways', { written: cell.text, ...readings }), {
    allowed: phrase('declare-date-order', { one: declare('day-first'), other: declare('month-first') }),
  })
}

/** A date in a known order, or with its year first, or with its month in words. */
function dayIn(text: string, order: KnownOrder): Day {
  const numbers = numbersOf(text)
  if (numbers) return slashedDay(text, numbers, order)
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text)
  if (yearFirst)
    return readDay(
      yearFirst
        .slice(1)
        .filter((_, i) => i !== 1)
        .join('-'),
    )
  return withMonthAsNumber(text) === null ? notAnyDate(text) : readDay(text)
}

function slashedDay(text: string, numbers: { first: number; second: number; year: number }, order: KnownOrder): Day {
  const { first, second, year } = numbers
  refuseFarYear(year, text)
  const day = order === 'month-first' ? existingDay(year, first, second) : existingDay(year, second, first)
  if (day !== null) return day
  throw new Misreading(
    phrase(order === 'month-first' ? 'no-date-month-first' : 'no-date-day-first', { written: text }),
    { allowed: phrase('one-date-order') },
  )
}

/** Tells how to write what only looks like a date. */
function notAnyDate(text: string): never {
  const serial = /^(\d{5})(\.\d+)?$/.exec(text)
  const day = dayOf(1899, 12, 30) + Number(serial?.[1] ?? 0)
  if (serial && day >= dayOf(1990, 1, 1) && day <= dayOf(2100, 1, 1)) {
    throw new Misreading(phrase('serial-day', { written: text }), {
      allowed: phrase('format-as-date'),
      suggestion: formatDay(day),
    })
  }
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(text)) {
    throw new Misreading(phrase('two-digit-year', { written: text }), { allowed: phrase('dates-as') })
  }
  readDay(text)
  throw new Misreading(phrase('no-date', { written: text }), { allowed: YEAR_FIRST })
}

/** A day as some spreadsheets write it, with its midnight. */
function withoutMidnight(text: string): string {
  return text.replace(/[\sT]+(0?0:00(:00(\.0+)?)?|12:00(:00)? AM)$/i, '')
}

/** A date with a time of day, or what is read as a time in a scenario. */
function stampIn(text: string, order: KnownOrder): WrittenTime {
  if (/\d\s*(Z|[+-]\d{2}:?\d{2})$/i.test(text) && /[T\s:]/.test(text)) {
    throw new Misreading(phrase('time-zone', { written: text }), {
      allowed: phrase('local-time', { example: '2018-03-05 09:00' }),
    })
  }
  const dated = /^(\d[\d/.-]+\d|\d{1,2}[ -]\p{L}{3,}[ -]\d{4})(?:[\sT]+(\d.*))?$/u.exec(text)
  const isDate = /\d[-/. ][\p{L}\d]/u.test(dated?.[1] ?? '') || /^\d{5}(\.\d+)?$/.test(text)
  if (!dated || !isDate) return readTime(text)
  const [, date = '', clock] = dated
  return { kind: 'date', day: dayIn(date, order), minute: clock === undefined ? 0 : clockIn(clock) }
}

/** 09:00, 09.00, 9:00 PM, with seconds or without. */
function clockIn(text: string): number {
  const [, hour = '', rest = '', half] = /^(\d{1,2})([:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?)\s*([ap]m)?$/i.exec(text) ?? []
  if (hour === '') return readClock(text)
  const written = half === undefined ? hour : String((Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0))
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return readClock(text)
  return readClock(
    written +
      rest
        .replace(/^([:.])(\d{2})\1(?=\d{2})/, ':$2:')
        .replace(/^\./, ':')
        .replace(',', '.'),
  )
}
