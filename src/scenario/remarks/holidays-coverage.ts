import type { CompileContext } from '../compile-context.ts'
import { type Day, formatDay } from '../../time/date.ts'
import type { Path } from '../text/source.ts'

/** So many days without a holiday are more than any year has. */
const LONG = 150

/** Tells of a file of holidays that is for other days than those of the run. */
export function tellHolidaysCoverage(file: string, days: readonly Day[], path: Path, context: CompileContext): void {
  const { startDay, days: length, reporter } = context
  const end = startDay + length - 1
  if (days.length === 0) {
    reporter.remark(path, { code: 'holidays-empty', values: { file } })
    return
  }
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const listed = new Set(days.map(yearOf))
  const missing = yearsBetween(startDay, end).filter((year) => !listed.has(year))
  if (last < startDay || first > end) {
    const values = { file, first: formatDay(first), last: formatDay(last) }
    if (missing.length > 0) reporter.remark(path, { code: 'holidays-outside', values })
  } else if (missing.length > 0) {
    reporter.remark(path, { code: 'holidays-no-year', values: { file, years: missing.join(', ') } })
  } else if (end - last > LONG) {
    const values = { file, from: formatDay(last + 1), until: formatDay(end) }
    reporter.remark(path, { code: 'holidays-gap', values })
  } else if (first - startDay > LONG) {
    const values = { file, from: formatDay(startDay), until: formatDay(first - 1) }
    reporter.remark(path, { code: 'holidays-gap', values })
  }
}

function yearOf(day: Day): number {
  return Number(formatDay(day).slice(0, 4))
}

function yearsBetween(first: Day, last: Day): number[] {
  const from = yearOf(first)
  return Array.from({ length: yearOf(last) - from + 1 }, (_, i) => from + i)
}
