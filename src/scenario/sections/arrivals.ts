import { z } from 'zod'
import { readingLimits } from '../../limits/reading-limits.ts'
import { exp } from '../../statistics/special/exp.ts'
import { isOpenOn, periodsOn } from '../../time/opening-rules.ts'
import type { CompileContext } from '../compile-context.ts'
import type { ArrivalProcess } from '../compiled/services.ts'
import { readFactor, readNumber } from '../quantities/amount.ts'
import { type Day, formatDay, weekdayOf } from '../../time/date.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { readPeriod, readWeekdays, WEEKDAYS } from '../quantities/hours.ts'
import type { Period } from '../../time/period.ts'
import { asTyped, beyondLimit, phrase } from '../phrases/phrase.ts'
import { readGrowth, readPattern, type WrittenPattern } from '../quantities/rate.ts'
import { addSaid, field, numberField, readableKey, text } from '../text/field.ts'
import { Misreading } from '../text/misreading.ts'
import type { Path } from '../text/source.ts'
import { ArrivalPieces } from './arrival-pieces.ts'
import { time } from './common-fields.ts'
import { datesField, decimalField } from './csv-file.ts'
import { countsByDay, type CountsFile } from './daily-counts.ts'
import type { CountedTime } from './missing-days.ts'
import { surgeSchema } from './surge.ts'

/**
 * ArrivalProcess: how many requests come on each open day, and when in its hours. The expected number of a day
 * is spread over its open minutes in proportion to the weights of the hours.
 */

type PatternWord = Pick<WrittenPattern, 'pattern' | 'dailyFactorSd'> & { readonly rate: WrittenPattern['rate'] | null }

/** A bare word serves where the numbers come from a file. */
function readPatternOrWord(written: string): PatternWord {
  if (written !== 'evenly' && written !== 'poisson') return readPattern(written)
  return { pattern: written, rate: null, dailyFactorSd: 0 }
}

const weekdays = z
  .record(
    readableKey(readWeekdays),
    numberField(readFactor, { description: 'Factor on these days.', unit: '%', default: '100 %', example: '120 %' }),
  )
  .transform((byDays) => {
    const factors = WEEKDAYS.map(() => 1)
    for (const [days, factor] of Object.entries(byDays)) {
      for (const day of readWeekdays(days)) factors[day] = factor
    }
    return factors
  })
  .meta({
    description: 'Factors of the days of the week.',
    default: 'all 100 %',
    example: { mon: '120 %', fri: '80 %' },
  })

function readMissing(written: string): 'zero' {
  if (written === 'zero' || written === '0') return 'zero'
  throw new Misreading(phrase('no-meaning-of-missing', { written }), { allowed: asTyped('zero'), suggestion: 'zero' })
}

type WeightedHours = Period & { readonly weight: number }

const hours = z
  .record(
    readableKey(readPeriod),
    numberField((written) => readNumber(written, { least: 0 }), {
      description: 'How busy these hours are, compared with the others.',
      example: 2,
    }),
  )
  .transform((byHours, context) => {
    const weights = Object.entries(byHours).map(([written, weight]): WeightedHours => ({
      ...readPeriod(written),
      weight,
    }))
    weights.sort((a, b) => a.open - b.open)
    weights.forEach((period, i) => {
      if (period.open < (weights[i - 1]?.close ?? 0)) {
        addSaid(context, { message: phrase('hours-overlap') })
      }
    })
    return weights
  })
  .meta({
    description: 'How busy each hour is, per minute, compared with the others; hours that are not named have none.',
    default: 'evenly over the opening hours',
    example: { '08:00-10:00': 2, '10:00-16:00': 1 },
  })

const profile = z.strictObject({
  pattern: field(readPatternOrWord, {
    description: 'How requests come, as above; with "counts" only the word evenly or poisson.',
    example: 'poisson(300 per day)',
  }),
  counts: text({
    description: 'A CSV file of daily numbers, with a column "date".',
    default: 'as "pattern" says',
    example: 'arrivals.csv',
  }).optional(),
  column: text({ description: 'The column of the numbers.', default: 'count', example: 'applications' }).prefault(
    'count',
  ),
  decimal: decimalField.optional(),
  dates: datesField.optional(),
  missing: field(readMissing, {
    description: 'zero: nobody comes on open days for which the file has no line. Such days are refused otherwise.',
    default: 'a line for each open day of the run',
    example: 'zero',
  }).optional(),
  weekdays: weekdays.optional(),
  hours: hours.optional(),
  growth: field(readGrowth, {
    description: 'Growth of the rate, compounded from the start on.',
    unit: '% per year or per month',
    default: 'none',
    example: '5 % per year',
  }).optional(),
  surge: surgeSchema.optional(),
  from: time('When they begin to come.', '2018-04-02', { default: 'start' }).optional(),
  until: time('When they cease to come.', '2018-06-30', { default: 'never' }).optional(),
})

const simple = field(readPattern, {
  description:
    'How requests come: evenly, poisson or overdispersed; per day, hour or minute of opening, or per week. The number of a week comes on the days of that week (Monday to Sunday) on which the office opens, however many they are; a week of which the run has only some days brings their part.',
  example: 'poisson(300 per day)',
}).transform((written): z.output<typeof profile> => ({ pattern: written, column: 'count' }))

export const arrivalsSchema = z.union([simple, profile]).meta({
  description: 'How many requests come, and when: a pattern, or a map with a profile or a file of counts.',
  example: 'poisson(300 per day)',
})

export type WrittenArrivals = z.output<typeof profile>

const { number } = readingLimits

/** Expected numbers of the open days, cut into pieces of constant rate. */
export function compileArrivals(written: WrittenArrivals, path: Path, context: CompileContext): ArrivalProcess {
  checkHours(written, path, context)
  const from =
    written.from === undefined ? 0 : context.timeWithin(written.from, [...path, 'from'], phrase('first-arrival'))
  const until = written.until === undefined ? Infinity : context.time(written.until, [...path, 'until'])
  if (until <= from) context.reporter.complain([...path, 'until'], phrase('arrivals-end-first'))
  const expectedOn = dailyNumbers(written, path, { from, until }, context)
  const { pattern, dailyFactorSd } = written.pattern
  const arrivalPieces = new ArrivalPieces(pattern === 'overdispersed')
  for (let index = 0; index < context.days; index++) {
    const pieces = weightedPieces(written, context.startDay + index, context)
    const total = pieces.reduce((sum, { open, close, weight }) => sum + weight * (close - open), 0)
    const dayTotal = total > 0 ? expectedOn(index) : 0
    if (!(dayTotal <= number.most)) {
      const date = formatDay(context.startDay + index)
      context.reporter.complain(path, phrase('too-many-come', { date, limit: beyondLimit(number, dayTotal) }))
      break
    }
    for (const { open, close, weight } of pieces) {
      const start = Math.max(from, index * MINUTES_PER_DAY + open)
      const end = Math.min(until, index * MINUTES_PER_DAY + close)
      if (start >= end || weight === 0) continue
      arrivalPieces.add(start, end, (dayTotal * weight * (end - start)) / total)
    }
  }
  return { pattern, dailyFactorSd, ...arrivalPieces.columns(), ...levelOf(written) }
}

/** An unknown rate: the pieces have its mean. */
function levelOf({ pattern: { rate } }: WrittenArrivals): Pick<ArrivalProcess, 'level'> {
  if (rate?.unknown === undefined || rate.amount === 0) return {}
  return { level: { unknown: rate.unknown, factor: 1 / rate.amount, mean: 1 } }
}

/** The open hours of a day with their weights. */
function weightedPieces(written: WrittenArrivals, day: number, context: CompileContext): WeightedHours[] {
  const open = periodsOn(context.opening, day)
  const weights = written.hours
  if (!weights) return open.map((period) => ({ ...period, weight: 1 }))
  const pieces = open.flatMap((period) =>
    weights
      .map(({ open: from, close: to, weight }) => ({
        open: Math.max(period.open, from),
        close: Math.min(period.close, to),
        weight,
      }))
      .filter((piece) => piece.open < piece.close && piece.weight > 0),
  )
  return pieces
}

/** Complains about the first open day on which none of the hours is open, since all its requests would be lost. */
function checkHours(written: WrittenArrivals, path: Path, context: CompileContext): void {
  for (let index = 0; index < context.days; index++) {
    const day = context.startDay + index
    const open = periodsOn(context.opening, day)
    if (open.length === 0 || weightedPieces(written, day, context).length > 0) continue
    context.reporter.complain([...path, 'hours'], phrase('no-hour-open', { date: formatDay(day) }), {
      allowed: asTyped(open.map(({ open: from, close }) => `${clock(from)}-${clock(close)}`).join(' ')),
    })
    return
  }
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** Expected arrivals of each day, by its index, if it is open. */
function dailyNumbers(
  written: WrittenArrivals,
  path: Path,
  time: CountedTime,
  context: CompileContext,
): (index: number) => number {
  const { pattern, counts } = written
  if ((pattern.rate === null) !== (counts !== undefined)) {
    context.reporter.complain(path, phrase('rate-or-counts'), { allowed: phrase('rate-or-counts-forms') })
    return () => 0
  }
  const onWeekday = (day: Day): number => written.weekdays?.[weekdayOf(day)] ?? 1
  const factor = (index: number): number => onWeekday(context.startDay + index) * exp((written.growth ?? 0) * index)
  const counted =
    counts === undefined ? null : countsByDay(countsFile(counts, written), [...path, 'counts'], time, context)
  if (counted) return (index) => (counted.get(context.startDay + index) ?? 0) * factor(index)
  const { amount, per } = pattern.rate ?? { amount: 0, per: 'day' }
  return (index) => {
    if (per === 'day') return amount * factor(index)
    if (per === 'week') {
      const week = factorsOfWeek(context.startDay + index, onWeekday, context)
      return week === 0 ? 0 : (amount * factor(index)) / week
    }
    const minutes = periodsOn(context.opening, context.startDay + index).reduce((sum, p) => sum + p.close - p.open, 0)
    return amount * factor(index) * (per === 'hour' ? minutes / 60 : minutes)
  }
}

/** The factors of all days of a week, Monday to Sunday, on which the office opens: those of the week of a day, added up. */
function factorsOfWeek(day: Day, onWeekday: (day: Day) => number, { opening }: CompileContext): number {
  const monday = day - weekdayOf(day)
  const week = WEEKDAYS.map((_, i) => monday + i).filter((each) => isOpenOn(opening, each))
  return week.reduce((sum, each) => sum + onWeekday(each), 0)
}

function countsFile(file: string, { column, decimal, dates, missing }: WrittenArrivals): CountsFile {
  return { file, column, decimal, dates, missingAreZero: missing === 'zero' }
}
