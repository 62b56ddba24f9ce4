import { outputLimits } from '../../limits/output-limits.ts'
import { summedUp } from '../summed-up.ts'
import type { Language } from '../words/say.ts'
import type { Table } from './table.ts'

/** A table as long as can be read, with a note where rows are left out. */
export function shortTable(table: Table, language: Language): Table {
  const { rows, notes } = table
  const { most } = outputLimits.tableRows
  if (rows.length <= most) return table
  return { ...table, rows: rows.slice(0, most), notes: [...summedUp('tableRows', rows.length, language), ...notes] }
}
