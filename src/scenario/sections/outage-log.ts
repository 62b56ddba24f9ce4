import type { CompileContext } from '../compile-context.ts'
import { phrase } from '../phrases/phrase.ts'
import { readStamps } from '../quantities/csv-dates.ts'
import { readNumbers } from '../quantities/csv-numbers.ts'
import { timeUnit } from '../quantities/duration.ts'
import { readCell, type Table } from '../text/csv-table.ts'
import type { Path } from '../text/source.ts'
import { dateColumns, declareDecimal, type CsvFile } from './csv-file.ts'

/** Outages that were written down as they happened: from and to, or from and how long each lasted. */

/** One line of a log, in minutes since the start. */
interface LoggedOutage {
  readonly start: number
  readonly length: number
}

/** The outages of a log, those of no length left out. */
export function readOutageLog(file: CsvFile, path: Path, context: CompileContext): LoggedOutage[] {
  const table = context.reporter.table(path, file.file, ['from'])
  if (!table) return []
  if (!table.has('to') && !table.has('lasts')) {
    table.complain(phrase('no-end-column'))
    return []
  }
  const all = table.has('to') ? withEnds(file, table, path, context) : withLengths(file, table, path, context)
  const empty = all.filter(({ length }) => length === 0).length
  if (empty > 0) {
    context.reporter.remark(path, { code: 'log-empty', values: { file: file.file, outages: empty } })
  }
  return all.filter(({ length }) => length > 0)
}

function withEnds(file: CsvFile, table: Table, path: Path, context: CompileContext): LoggedOutage[] {
  const cells = table.column('from')
  const [starts = [], ends = []] = readStamps([cells, table.column('to')], dateColumns(file, 'outages'))
  return cells.flatMap((cell, i) => {
    const [from, to] = [starts[i], ends[i]]
    if (!from || !to) return []
    const start = context.time(from, path)
    const length = context.time(to, path) - start
    if (length < 0) cell.complain(phrase('outage-ends-first'))
    return length < 0 ? [] : [{ start, length }]
  })
}

function withLengths(file: CsvFile, table: Table, path: Path, context: CompileContext): LoggedOutage[] {
  const cells = table.column('from')
  const [starts = []] = readStamps([cells], dateColumns(file, 'outages'))
  const lengths = table.column('lasts')
  const { numbers } = readNumbers(lengths, {
    decimal: file.decimal,
    hasDecimalCommas: table.hasDecimalCommas,
    declare: declareDecimal('outages'),
  })
  return lengths.flatMap((cell, i) => {
    const [from, number] = [starts[i], numbers[i]]
    if (!from || !number) return []
    const unit = readCell(cell, () => timeUnit({ ...number, written: cell.text }, 'h'))
    if (!unit) return []
    if (unit.clock !== 'calendar') cell.complain(phrase('no-working-days-here'), { allowed: phrase('time-units') })
    if (number.value < 0) cell.complain(phrase('negative-duration'))
    return [{ start: context.time(from, path), length: Math.max(0, number.value * unit.minutes) }]
  })
}
