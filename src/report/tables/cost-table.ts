import type { PlanResults, Results } from '../../experiments/results.ts'
import { formatShare } from '../format.ts'
import { loneReplication } from '../lone-replication.ts'
import { planHeading } from '../plan-heading.ts'
import { say, type Language } from '../words/say.ts'
import { estimateCell } from './cells.ts'
import type { Table } from './table.ts'

/** Every kind of cost that is not 0 under some plan, one column a plan; null where nothing has a price. */
export function costTable(results: Results, language: Language): Table | null {
  const { plans, scenario } = results
  const categories = Object.keys(plans[0].cost) as (keyof PlanResults['cost'])[]
  const used = categories.filter((category) => plans.some(({ cost }) => cost[category].mean !== 0))
  if (used.length === 0) return null
  const confidence = formatShare(results.manifest.confidence, language)
  return {
    name: 'costs',
    caption: say(language, 'costTable'),
    columns: [
      { title: say(language, 'costCategory', { currency: scenario.currency }), numeric: false },
      ...plans.map((plan) => ({ title: planHeading(results, plan, language), numeric: true })),
    ],
    rows: used.map((category) => ({
      heading: say(language, `cost.${category}`),
      cells: plans.map(({ cost }) => estimateCell(cost[category], language)),
    })),
    notes: loneReplication(results) === null ? [say(language, 'costTableNote', { confidence })] : [],
  }
}
