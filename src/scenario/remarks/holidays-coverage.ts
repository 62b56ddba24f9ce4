import type { CompileContext } from '../compile-context.ts'
import { type Day, formatDay } from '../../time/date.ts'
import type { Path } from '../text/source.ts'

/** So many days without a holiday are more than any year has. */
const LONG = 150

/**
 * Tells of a file of holidays that is for other days than those of the run. Years for which closed days are written in
 * the scenario itself are looked after.
 */
export function tellHolidaysCoverage(file: string, days: readonly Day[], path: Path, context: CompileContext): void {
  const { startDay, days: length, reporter } = context
  const end = startDay + length - 1
  if (days.length === 0) return
  const [first, last] = rangeOf(days)
  const listed = new Set([...context.opening.closed].map(yearOf))
  const missing = yearsBetween(startDay, end).filter((year) => !listed.has(year))
  if (last < startDay || first > end) {
    const values = { file, first: formatDay(first), last: formatDay(last) }
    if (missing.length > 0) reporter.remark(path, { code: 'holidays-outside', values })
  } else if (missing.length > 0) {
    reporter.remark(path, { code: 'holidays-no-year', values: { file, years: missing.join(', ') } })
  } else {
    const [firstClosed, lastClosed] = rangeOf([...context.opening.closed])
    const values =
      end - lastClosed > LONG
        ? { file, from: formatDay(lastClosed + 1), until: formatDay(end) }
        : { file, from: formatDay(startDay), until: formatDay(firstClosed - 1) }
    if (Math.max(end - lastClosed, firstClosed - startDay) > LONG) {
      reporter.remark(path, { code: 'holidays-gap', values })
    }
  }
}

function rangeOf(days: readonly Day[]): [first: Day, last: Day] {
  return days.reduce<[Day, Day]>(
    ([first, last], day) => [Math.min(first, day), Math.max(last, day)],
    [Infinity, -Infinity],
  )
}

function yearOf(day: Day): number {
  return Number(formatDay(day).slice(0, 4))
}

function yearsBetween(first: Day, last: Day): number[] {
  const from = yearOf(first)
  return Array.from({ length: yearOf(last) - from + 1 }, (_, i) => from + i)
}
