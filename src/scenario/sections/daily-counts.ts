import { type Day } from '../../time/date.ts'
import type { CompileContext } from '../compile-context.ts'
import { phrase } from '../phrases/phrase.ts'
import { readDays } from '../quantities/csv-dates.ts'
import { readNumbers } from '../quantities/csv-numbers.ts'
import { readsTwoWays } from '../quantities/thousands.ts'
import { tellCountsOutside } from '../remarks/counts-coverage.ts'
import { type Cell, type Table } from '../text/csv-table.ts'
import type { Path } from '../text/source.ts'
import { dateColumns, declareDecimal, type CsvFile } from './csv-file.ts'
import { checkMissingDays, type CountedTime } from './missing-days.ts'

/** A file of daily numbers, as a scenario names it. */
export interface CountsFile extends CsvFile {
  readonly column: string
  /** Whether nobody comes on open days that it leaves out; otherwise they are complained about. */
  readonly missingAreZero: boolean
}

/** The daily numbers of a CSV file, by date; none is for a day on which the office is closed. */
export function countsByDay(
  file: CountsFile,
  path: Path,
  time: CountedTime,
  context: CompileContext,
): Map<Day, number> {
  const result = new Map<Day, number>()
  const table = context.reporter.table(path, file.file, ['date', file.column])
  if (!table) return result
  const dates = table.column('date')
  const beside = [...path.slice(0, -1)]
  const days = readDays(dates, dateColumns(file, 'counts'))
  const numbers = readCounts(file, table, beside, context)
  dates.forEach((date, i) => {
    const day = days[i] ?? null
    const number = numbers[i] ?? null
    if (day === null || number === null) return
    if (result.has(day)) date.complain(phrase('date-twice'))
    if (number > 0 && isWithin(day, context) && !context.isWorkingDay(day)) {
      date.complain(phrase('closed-on-date'), { allowed: phrase('days-open') })
    }
    result.set(day, number)
  })
  const isRead = table.rows === result.size
  if (isRead) checkMissingDays(result, file.missingAreZero, path, time, context)
  tellCountsOutside(file.file, [...result.keys()], path, context)
  context.reporter.note({
    kind: 'counts',
    path,
    file: file.file,
    counts: [...result.values()],
    days: [...result.keys()],
  })
  return result
}

/** The numbers of the lines; null, after a complaint, for those that cannot be read. */
function readCounts(file: CountsFile, table: Table, path: Path, context: CompileContext): (number | null)[] {
  const cells = table.column(file.column)
  const { numbers, takenAsWhole } = readNumbers(cells, {
    decimal: file.decimal,
    hasDecimalCommas: table.hasDecimalCommas,
    whole: true,
    declare: declareDecimal('counts'),
  })
  if (takenAsWhole !== null) {
    const decimal = takenAsWhole.includes('.') ? 'point' : 'comma'
    const values = { written: takenAsWhole, read: takenAsWhole.replace(/[.,]/, ''), decimal }
    context.reporter.remark([...path, 'counts'], { code: 'counts-as-thousands', values })
  }
  tellFractions(cells, numbers, path, context)
  return cells.map((cell, i) => {
    const number = numbers[i]
    if (!number) return null
    if (number.value >= 0 && number.unit === '') return number.value
    cell.complain(phrase('no-number-of-requests', { written: cell.text }), { allowed: phrase('zero-or-more') })
    return null
  })
}

/** Fractions among counts are averages, or thousands that a spreadsheet has misread: 1.3 for 1.300. */
function tellFractions(
  cells: readonly Cell[],
  numbers: ReturnType<typeof readNumbers>['numbers'],
  path: Path,
  context: CompileContext,
): void {
  const fractions = cells.filter((_, i) => !Number.isInteger(numbers[i]?.value ?? 0))
  const first = fractions.find(({ text }) => readsTwoWays(text)) ?? fractions[0]
  if (!first) return
  const values = { written: first.text, line: String(first.line), count: fractions.length }
  const instead = first.text.replace(/[.,]/, '')
  context.reporter.remark(
    [...path, 'counts'],
    readsTwoWays(first.text)
      ? { code: 'counts-not-thousands', values: { ...values, instead } }
      : { code: 'counts-fraction', values },
  )
}

function isWithin(day: Day, { startDay, days }: CompileContext): boolean {
  return day >= startDay && day < startDay + days
}
