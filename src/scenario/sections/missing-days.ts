import { formatDay, weekdayOf, type Day } from '../../time/date.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import type { CompileContext } from '../compile-context.ts'
import { asTyped, phrase, type Phrase } from '../phrases/phrase.ts'
import { WEEKDAYS } from '../quantities/hours.ts'
import type { Path } from '../text/source.ts'

/**
 * Days of the run for which a file of daily counts has no line. A closed day needs none. An open one is a gap in what is
 * known, not a day on which nobody came: it is complained about, unless the scenario says `missing: zero`.
 */

/** The part of the run in which citizens come, in minutes since its start. */
export interface CountedTime {
  readonly from: number
  readonly until: number
}

/** Days that are named in a message. */
const NAMED = 5

/** Days from first to last line from which on a day of the week that never occurs was left out on purpose. */
const TWO_WEEKS = 14

/** The open days of the run, within the time in which citizens come, that have no count; in order. */
export function missingDays(
  counts: ReadonlyMap<Day, number>,
  { from, until }: CountedTime,
  { startDay, days, isWorkingDay }: RunOfDays,
): Day[] {
  const missing: Day[] = []
  for (let index = 0; index < days; index++) {
    const isCounted = (index + 1) * MINUTES_PER_DAY > from && index * MINUTES_PER_DAY < until
    if (isCounted && isWorkingDay(startDay + index) && !counts.has(startDay + index)) missing.push(startDay + index)
  }
  return missing
}

/** The days of a run, and which of them are open. */
export interface RunOfDays {
  readonly startDay: Day
  readonly days: number
  readonly isWorkingDay: (day: Day) => boolean
}

/** Complains about open days without a count, or tells of them where they are zero on purpose. */
export function checkMissingDays(
  counts: ReadonlyMap<Day, number>,
  areZero: boolean,
  path: Path,
  time: CountedTime,
  context: CompileContext,
): void {
  const all = missingDays(counts, time, {
    startDay: context.startDay,
    days: context.days,
    isWorkingDay: (day) => context.isWorkingDay(day),
  })
  const dates = [...counts.keys()].sort((a, b) => a - b)
  const end = context.startDay + context.days - 1
  if (!dates.some((day) => day >= context.startDay && day <= end)) {
    const run = { first: formatDay(context.startDay), last: formatDay(end) }
    context.reporter.complain(path, phrase('counts-of-other-days', { span: span(dates), ...run }), {
      allowed: phrase('counts-of-run'),
    })
    return
  }
  const neverCounted = areZero ? [] : weekdaysLeftOut(dates)
  const missing = all.filter((day) => !neverCounted.includes(weekdayOf(day)))
  tellWeekdays(all, neverCounted, path, context)
  if (missing.length === 0) return
  const values = { days: missing.length, list: listed(missing, ' … ') }
  if (areZero) context.reporter.remark(path, { code: 'counts-zero', values })
  else complainOf(missing, dates.at(-1) ?? end, path, context)
}

/** A file of two weeks or more that never names a day of the week is not about such days. */
function weekdaysLeftOut(dates: readonly Day[]): number[] {
  const [first, last] = [dates[0] ?? 0, dates.at(-1) ?? 0]
  if (last - first < TWO_WEEKS - 1) return []
  const present = new Set(dates.map(weekdayOf))
  return [0, 1, 2, 3, 4, 5, 6].filter((day) => !present.has(day))
}

function tellWeekdays(missing: readonly Day[], weekdays: readonly number[], path: Path, context: CompileContext): void {
  const without = missing.filter((day) => weekdays.includes(weekdayOf(day)))
  if (without.length === 0) return
  const names = weekdays.filter((each) => without.some((day) => weekdayOf(day) === each)).map((day) => WEEKDAYS[day])
  const values = { weekdays: names.join(', '), days: without.length }
  context.reporter.remark(path, { code: 'counts-no-weekdays', values })
}

function complainOf(missing: readonly Day[], lastCount: Day, path: Path, context: CompileContext): void {
  const isTail = missing.every((day) => day > lastCount)
  const message = isTail
    ? phrase('counts-end', { last: formatDay(lastCount), missing: named(missing) })
    : phrase('counts-missing', { missing: named(missing) })
  context.reporter.complain(path, message, {
    allowed: isTail
      ? phrase('line-for-each-day-until', { until: formatDay(lastCount + 1) })
      : phrase('line-for-each-day'),
  })
}

/** `3 open days: 2026-01-06, 2026-01-08, 2026-01-09`. */
function named(days: readonly Day[]): Phrase {
  const count = days.length
  const list = days.slice(0, NAMED).map(formatDay).join(', ')
  if (count === 1) return phrase('one-open-day', { list })
  if (count <= NAMED) return phrase('open-days', { count, list })
  return phrase('open-days-more', { count, list, more: count - NAMED, last: formatDay(days.at(-1) ?? 0) })
}

/** The first days, and behind `until` the last one where there are more. */
function listed(days: readonly Day[], until: string): string {
  const dates = days.slice(0, NAMED).map(formatDay).join(', ')
  return days.length > NAMED ? `${dates}${until}${formatDay(days.at(-1) ?? 0)}` : dates
}

function span(dates: readonly Day[]): Phrase {
  const [first, last] = [formatDay(dates[0] ?? 0), formatDay(dates.at(-1) ?? 0)]
  return first === last ? asTyped(first) : phrase('dates-from-to', { first, last })
}
