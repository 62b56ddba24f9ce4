import type { Table } from '../tables/table.ts'
import { say, type Language } from '../words/say.ts'

/** Columns that can be read on an upright page, the first included. */
const MOST = 6

/** A table as it fits an upright page: one with more columns in parts, each with the headings of the rows. */
export function uprightTables(table: Table, language: Language): Table[] {
  const { columns, rows, caption, notes } = table
  const [first, ...others] = columns
  if (columns.length <= MOST || first === undefined) return [table]
  const parts = Math.ceil(others.length / (MOST - 1))
  const size = Math.ceil(others.length / parts)
  return Array.from({ length: parts }, (_, part): Table => {
    const [from, to] = [part * size, (part + 1) * size]
    return {
      ...table,
      name: `${table.name}-${part + 1}`,
      caption: say(language, 'document.part', { caption, part: part + 1, parts }),
      columns: [first, ...others.slice(from, to)],
      rows: rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) })),
      notes: part === parts - 1 ? notes : [],
    }
  })
}
