import type { Results } from '../../experiments/results.ts'
import { plansDrawn } from '../figures/plans-drawn.ts'
import { summedUp } from '../summed-up.ts'
import type { Language } from '../words/say.ts'
import type { Table } from './table.ts'

/** A table with one column a plan, with no more of them than can be read side by side. */
export function planColumns(table: Table, results: Results, language: Language): Table {
  const { plans } = results
  const drawn = new Set(plansDrawn(results))
  if (drawn.size === plans.length) return table
  const isShown = (column: number) => drawn.has(plans[column])
  return {
    ...table,
    columns: table.columns.filter((_, column) => column === 0 || isShown(column - 1)),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, column) => isShown(column)) })),
    notes: [...summedUp('plansDrawn', plans.length, language), ...table.notes],
  }
}
