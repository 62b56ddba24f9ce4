import type { CompileContext } from '../compile-context.ts'
import { readDay } from '../quantities/day.ts'
import { formatDay, type Day } from '../../time/date.ts'
import { cellNumber, readCell } from '../text/csv-table.ts'
import { Misreading } from '../text/misreading.ts'
import { tellCountsOutside } from '../remarks/counts-coverage.ts'
import type { Path } from '../text/source.ts'

/** The daily numbers of a CSV file, by date; none is for a day on which the office is closed. */
export function countsByDay(file: string, column: string, path: Path, context: CompileContext): Map<Day, number> {
  const result = new Map<Day, number>()
  const table = context.reporter.table(path, file, ['date', column])
  const numbers = table?.column(column) ?? []
  table?.column('date').forEach((date, i) => {
    const day = readCell(date, readDay)
    const number = readCell(numbers[i] ?? date, readDailyNumber)
    if (day === null || number === null) return
    if (result.has(day)) date.complain('this date is given twice')
    if (number > 0 && isWithin(day, context) && !context.isWorkingDay(day)) {
      date.complain('the office is closed on this date', {
        allowed: 'days on which it opens; see "extra" of the opening',
      })
    }
    result.set(day, number)
  })
  warnOfEnd(result, path, context)
  tellCountsOutside(file, [...result.keys()], path, context)
  context.reporter.note({ kind: 'counts', path, file, counts: [...result.values()], days: [...result.keys()] })
  return result
}

function warnOfEnd(counts: ReadonlyMap<Day, number>, path: Path, context: CompileContext): void {
  const last = Math.max(...counts.keys())
  if (counts.size === 0 || last >= context.startDay + context.days - 1) return
  context.reporter.warn(path, `the counts end on ${formatDay(last)}; nobody comes after that`)
}

function isWithin(day: Day, { startDay, days }: CompileContext): boolean {
  return day >= startDay && day < startDay + days
}

function readDailyNumber(written: string): number {
  const { value, unit } = cellNumber(written)
  if (value >= 0 && unit === '') return value
  throw new Misreading(`"${written}" is not a number of requests`, { allowed: '0 or more' })
}
