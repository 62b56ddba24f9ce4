import type { Day } from '../../time/date.ts'
import { dayOf, formatDay } from '../../time/date.ts'
import { readCell, type Cell } from '../text/csv-table.ts'
import { Misreading } from '../text/misreading.ts'
import { existingDay, readDay, refuseFarYear } from './day.ts'
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
  readonly declare: (order: DateOrder) => string
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
    two.complain(`"${two.text}" is written in another order than "${one.text}" on line ${one.line}`, {
      allowed: 'dates as YYYY-MM-DD',
    })
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

function ask(cell: Cell, declare: DateColumns['declare']): void {
  const { first, second, year } = numbersOf(cell.text) ?? { first: 1, second: 1, year: 2000 }
  const [dayFirst, monthFirst] = [existingDay(year, second, first), existingDay(year, first, second)]
  if (dayFirst === null || monthFirst === null)
    return cell.complain(`"${cell.text}" is not a date`, { allowed: 'YYYY-MM-DD' })
  cell.complain(`"${cell.text}" can be read as ${formatDay(dayFirst)} or as ${formatDay(monthFirst)}`, {
    allowed: `${declare('day-first')} for the one, ${declare('month-first')} for the other; or dates as YYYY-MM-DD`,
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
  const named = /^(\d{1,2})[ -](\p{L}{3,})\.?[ -](\d{4})$/u.exec(text)
  const month = monthOf(named?.[2] ?? '')
  if (named && month > 0) return readDay(`${named[3]}-${month}-${named[1]}`)
  return notAnyDate(text)
}

function slashedDay(text: string, numbers: { first: number; second: number; year: number }, order: KnownOrder): Day {
  const { first, second, year } = numbers
  refuseFarYear(year, text)
  const day = order === 'month-first' ? existingDay(year, first, second) : existingDay(year, second, first)
  if (day !== null) return day
  throw new Misreading(`"${text}" is no date with the ${order === 'month-first' ? 'month' : 'day'} first`, {
    allowed: 'one order for all dates of the file, or YYYY-MM-DD',
  })
}

const MONTHS = [
  ...[['jan'], ['feb', 'peb'], ['mar'], ['apr'], ['may', 'mei'], ['jun'], ['jul'], ['aug', 'agu', 'agt', 'ags']],
  ...[['sep'], ['oct', 'okt'], ['nov', 'nop'], ['dec', 'des']],
]

/** A month by its first letters, in English or Indonesian, from 1; 0 for any other word. */
function monthOf(word: string): number {
  return MONTHS.findIndex((begins) => begins.includes(word.toLowerCase().slice(0, 3))) + 1
}

/** Tells how to write what only looks like a date. */
function notAnyDate(text: string): never {
  const serial = /^(\d{5})(\.\d+)?$/.exec(text)
  const day = dayOf(1899, 12, 30) + Number(serial?.[1] ?? 0)
  if (serial && day >= dayOf(1990, 1, 1) && day <= dayOf(2100, 1, 1)) {
    throw new Misreading(`"${text}" is a spreadsheet's number of a day`, {
      allowed: 'dates as YYYY-MM-DD: give the column the format of a date',
      suggestion: formatDay(day),
    })
  }
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(text)) {
    throw new Misreading(`the year of "${text}" has two digits`, { allowed: 'dates as YYYY-MM-DD' })
  }
  readDay(text)
  throw new Misreading(`"${text}" is not a date`, { allowed: 'YYYY-MM-DD' })
}

/** A day as some spreadsheets write it, with its midnight. */
function withoutMidnight(text: string): string {
  return text.replace(/[\sT]+(0?0:00(:00(\.0+)?)?|12:00(:00)? AM)$/i, '')
}

/** A date with a time of day, or what is read as a time in a scenario. */
function stampIn(text: string, order: KnownOrder): WrittenTime {
  if (/\d\s*(Z|[+-]\d{2}:?\d{2})$/i.test(text) && /[T\s:]/.test(text)) {
    throw new Misreading(`"${text}" has a time zone, but all times are those of the office`, {
      allowed: 'the local time without a zone, such as 2018-03-05 09:00',
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
