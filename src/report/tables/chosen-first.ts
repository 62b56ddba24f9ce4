import type { Results } from '../../experiments/results.ts'
import { planOf } from '../figures/figure.ts'
import { planHeading } from '../plan-heading.ts'
import type { Language } from '../words/say.ts'
import type { Table } from './table.ts'

/** A table with one column a plan, with that of the plan that comes first beside the headings, where nobody has to look for it. */
export function chosenFirst(table: Table, results: Results, language: Language): Table {
  const heading = planHeading(results, planOf(results), language)
  const chosen = table.columns.findIndex(({ title }, column) => column > 0 && title === heading)
  if (chosen < 2) return table
  const moved = <Item>(items: readonly Item[], place: number): Item[] => {
    const others = items.filter((_, index) => index !== place)
    return [items[place], ...others]
  }
  const [first, ...plans] = table.columns
  return {
    ...table,
    columns: [first, ...moved(plans, chosen - 1)],
    rows: table.rows.map((row) => ({ ...row, cells: moved(row.cells, chosen - 1) })),
  }
}
