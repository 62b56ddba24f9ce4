import type { Results } from '../../experiments/results.ts'
import { planHeading } from '../plan-heading.ts'
import { plainCell, type Cell, type Row, type Table } from '../tables/table.ts'
import { say, type Language } from '../words/say.ts'

/** Tables of one kind, of all plans. */
export interface StackedTable {
  /** Of the kind: services, units, ... */
  readonly name: string
  readonly table: Table
}

/** The tables of the plans, those of one kind one below the other, with the plan as the first column. */
export function stackedTables(
  results: Results,
  tablesOf: (plan: string) => readonly Table[],
  language: Language,
): StackedTable[] {
  const kinds = new Map<string, OfPlan[]>()
  for (const plan of results.plans) {
    const heading = planHeading(results, plan, language)
    for (const table of tablesOf(plan.name)) {
      const kind = table.name.slice(0, -plan.name.length - 1)
      kinds.set(kind, [...(kinds.get(kind) ?? []), { heading, table }])
    }
  }
  return [...kinds].map(([name, tables]) => ({ name, table: stacked(tables, language) }))
}

interface OfPlan {
  readonly heading: string
  readonly table: Table
}

/** A column that only some plans have is empty in the rows of the others. */
function stacked(tables: readonly OfPlan[], language: Language): Table {
  const [{ table: first }] = tables
  const columns = new Map(tables.flatMap(({ table }) => table.columns.slice(1).map((column) => [column.title, column])))
  return {
    ...first,
    columns: [{ title: say(language, 'plan'), numeric: false }, first.columns[0], ...columns.values()],
    rows: tables.flatMap(({ heading, table }) =>
      table.rows.map((row) => stackedRow(heading, table, row, [...columns.keys()])),
    ),
    notes: [...new Set(tables.flatMap(({ table }) => table.notes))],
  }
}

function stackedRow(heading: string, table: Table, row: Row, titles: readonly string[]): Row {
  const own = new Map<string, Cell>(table.columns.slice(1).map(({ title }, column) => [title, row.cells[column]]))
  return { heading, cells: [plainCell(row.heading), ...titles.map((title) => own.get(title) ?? plainCell(''))] }
}
