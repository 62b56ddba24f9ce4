import type { Results } from '../../experiments/results.ts'
import { planOf } from '../figures/figure.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { estimateCell } from './cells.ts'
import type { Table } from './table.ts'

/** How many units of each pool can work under one plan, one row a pool. */
export function poolsTable(results: Results, planName: string, language: Language): Table | null {
  const plan = planOf(results, planName)
  if (plan.pools.length === 0) return null
  return {
    name: `pools-${plan.name}`,
    caption: say(language, 'poolsTable', { plan: plan.title }),
    columns: [
      { title: say(language, 'pool'), numeric: false },
      { title: say(language, 'poolUnitsUp'), numeric: true },
    ],
    rows: plan.pools.map(({ name, unitsUp }) => ({ heading: name, cells: [estimateCell(unitsUp, language)] })),
    notes: [],
  }
}
