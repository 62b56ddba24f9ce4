import { readCsvName } from '../text/csv-file-name.ts'
import { z } from 'zod'
import { readingLimits } from '../../limits/reading-limits.ts'
import { calendarEdges } from '../../time/calendar-edges.ts'
import { isAlwaysOpen, periodsOn, type OpeningRules } from '../../time/opening-rules.ts'
import type { CompileContext, Reporter } from '../compile-context.ts'
import { readDays } from '../quantities/csv-dates.ts'
import { readDayRange, type DayRange } from '../quantities/day.ts'
import { type Day } from '../../time/date.ts'
import { readHours, readWeekdays, WEEKDAYS } from '../quantities/hours.ts'
import type { Period } from '../../time/period.ts'
import { tellHolidaysCoverage } from '../remarks/holidays-coverage.ts'
import { daysWithRules } from '../../time/working-days.ts'
import { beyondLimit, phrase, type Phrase, type PhraseList } from '../phrases/phrase.ts'
import { attempt, field, oneOrMore, readableKey } from '../text/field.ts'
import { Misreading } from '../text/misreading.ts'
import type { Path } from '../text/source.ts'
import { dateColumns, datesField } from './csv-file.ts'

/**
 * Opening hours: a week, less holidays and closed days, with extra openings that go before both.
 * The office has them, and a pool may have its own in the same words.
 */

const hoursOfADay = field(readHours, {
  description: 'Hours of a day: periods with breaks between them, "24 h" or "closed".',
  unit: 'time of day',
  example: '08:00-12:00 13:00-16:00',
})

const week = z
  .record(readableKey(readWeekdays), hoursOfADay)
  .transform((byDays, context) => {
    const hours: Period[][] = WEEKDAYS.map(() => [])
    const given = new Map<number, string>()
    if (Object.keys(byDays).length === 0) attempt(noDay, context)
    for (const [days, periods] of Object.entries(byDays)) {
      const named = readWeekdays(days)
      if (named.some((day) => given.has(day))) attempt(() => twice(named, given), context, [days])
      for (const day of named) {
        if (!given.has(day)) given.set(day, days)
        hours[day] = periods
      }
    }
    return hours
  })
  .meta({
    description: 'Opening hours of the week; days that are not named are closed.',
    example: { 'mon-thu': '08:00-12:00 13:00-16:00', fri: '08:00-11:30 13:00-16:00' },
  })

function noDay(): never {
  throw new Misreading(phrase('no-day-has-hours'), {
    allowed: phrase('such-as', { example: 'mon-fri: 08:00-12:00 13:00-16:00' }),
  })
}

/** @param given the key under which each day has its hours already */
function twice(named: readonly number[], given: ReadonlyMap<number, string>): never {
  const again = named.filter((day) => given.has(day))
  const further = named.filter((day) => !given.has(day)).map(weekdayWord)
  const keys = [...new Set(again.map((day) => `"${given.get(day)}"`))]
  throw new Misreading(phrase('hours-given-twice', { days: { joined: 'and', parts: again.map(weekdayWord) } }), {
    allowed: eachDayOnce(again.length === 1, keys, further),
    ...(further.length > 0 && { suggestion: further.join(' ') }),
  })
}

const weekdayWord = (day: number): string => WEEKDAYS[day] ?? ''

/** @param keys those that have the days already @param further days of the key that have no hours yet */
function eachDayOnce(isOneDay: boolean, keys: readonly string[], further: readonly string[]): Phrase {
  const alone =
    further.length === 0 ? '' : phrase('for-others-alone', { days: eachAnd(further), key: further.join(' ') })
  const values = { keys: eachAnd(keys), alone }
  if (keys.length === 1) return phrase(isOneDay ? 'day-once' : 'days-once', values)
  return phrase(isOneDay ? 'day-once-in-several' : 'days-once-in-several', values)
}

/** `mon and tue and wed`. */
function eachAnd(words: readonly string[]): PhraseList {
  return { joined: 'each and', parts: words }
}

const range = field(readDayRange, {
  description: 'A date, or the first and the last day of a period.',
  unit: 'date',
  example: '2018-06-11 to 2018-06-20',
})

const readFileName = (written: string): string => readCsvName(written, phrase('csv-or-dates'))

const keys = {
  holidays: z
    .union([field(readFileName, { description: 'A CSV file with a column "date".' }), z.array(range)])
    .optional()
    .meta({
      description: 'Public holidays: a CSV file with a column "date" (YYYY-MM-DD), or a list of dates.',
      default: 'none',
      example: 'holidays-indonesia-2018.csv',
    }),
  dates: datesField.optional(),
  closed: oneOrMore(range, {
    description: 'Further dates on which it is closed.',
    default: 'none',
    example: ['2018-06-27'],
  }).optional(),
  extra: oneOrMore(z.strictObject({ on: range, hours: hoursOfADay }), {
    description: 'Dates with hours of their own; they go before holidays and the week.',
    default: 'none',
    example: [{ on: '2018-06-09', hours: '08:00-12:00' }],
  }).optional(),
}

export const openingSchema = z.strictObject({ hours: week, ...keys }).meta({
  description: 'When the office is open: citizens come, and people and machines work, in these hours.',
  example: { hours: { 'mon-fri': '08:00-12:00 13:00-16:00' }, holidays: 'holidays-indonesia-2018.csv' },
})

export const poolOpeningSchema = z
  .strictObject({
    hours: week.optional().meta({
      description: 'Opening hours of the week; days that are not named are closed.',
      default: 'as the office',
      example: { 'mon-thu': '08:00-12:00 13:00-16:00', fri: '08:00-11:30 13:00-16:00' },
    }),
    ...keys,
  })
  .meta({
    description: "Hours of this pool alone; what is not given is as in the office's opening.",
    default: 'as the office',
    example: { hours: { 'mon-fri': '07:00-18:00' } },
  })

export type Opening = z.output<typeof openingSchema>
export type PoolOpening = z.output<typeof poolOpeningSchema>

const { openingDays } = readingLimits

/** The days of a run. */
interface RunDays {
  readonly startDay: Day
  readonly days: number
}

/** The rules of an opening for a run; `under` fills in what a pool's own opening does not say. */
export function openingRules(
  opening: Opening | PoolOpening,
  { startDay, days: length }: RunDays,
  path: Path,
  reporter: Reporter,
  under?: Opening,
): OpeningRules {
  const closed = new Set<Day>()
  const extra = new Map<Day, readonly Period[]>()
  const whole = { ...under, ...opening }
  const holidaysPath = under && opening.holidays === undefined ? ['opening', 'holidays'] : [...path, 'holidays']
  const counted = daysWithRules(startDay, length)
  const within = ({ first, last }: DayRange): DayRange => ({
    first: Math.max(first, counted.first),
    last: Math.min(last, counted.last),
  })
  const closings = [...holidayRanges(whole, holidaysPath, reporter), ...(whole.closed ?? [])].map(within)
  const openings = (whole.extra ?? []).map(({ on, hours }) => ({ on: within(on), hours }))
  const all = [...closings, ...openings.map(({ on }) => on)].reduce((sum, range) => sum + lengthOf(range), 0)
  if (all > openingDays.most) reporter.complain(path, beyondLimit(openingDays, all))
  else {
    for (const range of closings) eachDay(range, (day) => closed.add(day))
    for (const { on, hours } of openings) eachDay(on, (day) => extra.set(day, hours))
  }
  return { week: whole.hours ?? WEEKDAYS.map(() => []), closed, extra }
}

/** Warns of dates given one by one that all lie outside the horizon; a file of holidays may well cover more. */
export function warnOfDatesOutside(opening: Opening | PoolOpening, path: Path, context: CompileContext): void {
  const { startDay, days, reporter } = context
  const isOutside = ({ first, last }: DayRange) => last < startDay || first >= startDay + days
  // working days are those of the office, whatever the hours of a pool
  const effect = ({ last }: DayRange) =>
    phrase(last < startDay && path[0] === 'opening' ? 'counts-for-working-days' : 'has-no-effect')
  opening.extra?.forEach(({ on }, i) => {
    if (isOutside(on)) reporter.warn([...path, 'extra', i], phrase('opening-outside', { effect: effect(on) }))
  })
  opening.closed?.forEach((on, i) => {
    if (isOutside(on)) reporter.warn([...path, 'closed', i], phrase('closed-day-outside', { effect: effect(on) }))
  })
}

/** Columns in which the name of a holiday stands, in English, in Indonesian, or in whatever language. */
const ENGLISH_NAMES = ['name', 'holiday']
const INDONESIAN_NAMES = ['nama', 'hari libur']
const NAMES = [...ENGLISH_NAMES, ...INDONESIAN_NAMES, 'keterangan']

function nameAt(place: number, ...columns: readonly (readonly { readonly text: string }[])[]): string {
  return columns.map((column) => column[place]?.text ?? '').find((name) => name !== '') ?? ''
}

/** Notes the names of the holidays of the office's file, and tells when it is for other days than those of the run. */
export function tellHolidays({ holidays, dates }: Opening, context: CompileContext): void {
  if (typeof holidays !== 'string') return
  const path = ['opening', 'holidays']
  const table = context.reporter.table(path, holidays, ['date'])
  if (table === null) return
  const named = (columns: readonly string[]): readonly { readonly text: string }[] => {
    const column = table.names.find((name) => columns.includes(name.toLowerCase()))
    return column === undefined ? [] : table.column(column)
  }
  const inAny = named(NAMES)
  const english = named(ENGLISH_NAMES)
  const indonesian = named(INDONESIAN_NAMES)
  // what cannot be read is complained about by `holidayRanges`
  const cells = table.column('date').map(({ text, line }) => ({ text, line, complain: () => {} }))
  const days = readDays(cells, dateColumns({ file: holidays, dates }, 'holidays')).flatMap((day, i) =>
    day === null ? [] : [{ day, name: nameAt(i, english, inAny), indonesian: nameAt(i, indonesian, inAny) }],
  )
  context.reporter.note({ kind: 'holidays', file: holidays, days })
  tellHolidaysCoverage(
    holidays,
    days.map(({ day }) => day),
    path,
    context,
  )
}

function holidayRanges(
  { holidays, dates }: Pick<Opening, 'holidays' | 'dates'>,
  path: Path,
  reporter: Reporter,
): readonly DayRange[] {
  if (typeof holidays !== 'string') return holidays ?? []
  const cells = reporter.table(path, holidays, ['date'])?.column('date') ?? []
  const days = readDays(cells, dateColumns({ file: holidays, dates }, 'holidays')).filter((day) => day !== null)
  return days.map((day) => ({ first: day, last: day }))
}

function lengthOf({ first, last }: DayRange): number {
  return Math.max(0, last - first + 1)
}

function eachDay({ first, last }: DayRange, take: (day: Day) => void): void {
  for (let day = first; day <= last; day++) take(day)
}

/** Days after the horizon that calendars still cover, for clocks that run on past it. */
const DAYS_BEYOND = 730

/** Enters a calendar with these rules and returns its index. @param edgesOf whether periods that meet become one */
export function addCalendar(
  context: CompileContext,
  name: string,
  periodsOfDay: (day: Day) => readonly Period[],
  edgesOf = calendarEdges,
): number {
  const edges = edgesOf(context.days + DAYS_BEYOND, (index) => periodsOfDay(context.startDay + index))
  return context.calendars.push({ name, edges }) - 1
}

/** Enters the calendar of rules, which may be that it never closes. */
export function addCalendarOf(context: CompileContext, name: string, rules: OpeningRules): number {
  if (isAlwaysOpen(rules)) return context.calendars.push({ name, edges: Float64Array.of(0, Infinity) }) - 1
  return addCalendar(context, name, (day) => periodsOn(rules, day))
}
