import type { Results } from '../../experiments/results.ts'
import { focusOf } from '../figures/figure.ts'
import { planHeading } from '../plan-heading.ts'
import { say, type Language } from '../words/say.ts'
import { estimateCell } from './cells.ts'
import { dayQuantileCell, goneCell } from './clearing-cells.ts'
import { type Cell, plainCell, type Table } from './table.ts'

/** The plans as rows, so that it fits a telephone: when the backlog is gone, and what the office pays. */
export function whatIfTable(results: Results, language: Language): Table {
  const { scenario } = results
  const hasCost = results.plans.some(({ cost }) => cost.office.mean !== 0)
  return {
    name: 'what-if',
    caption: say(language, 'page.table', { service: scenario.focus }),
    columns: [
      { title: say(language, 'plan'), numeric: false },
      { title: say(language, 'page.gone50'), numeric: true },
      { title: say(language, 'page.gone80'), numeric: true },
      ...(hasCost ? [{ title: say(language, 'page.cost', { currency: scenario.currency }), numeric: true }] : []),
    ],
    rows: results.plans.map((plan) => {
      const { clearing } = focusOf(results, plan)
      const median: Cell = clearing.staysNormal
        ? plainCell(say(language, 'fromFirstDay'))
        : dayQuantileCell(clearing.gone.p50, results, language)
      const cost = hasCost ? [estimateCell(plan.cost.office, language)] : []
      return {
        heading: planHeading(results, plan, language),
        cells: [median, goneCell(clearing, results, language), ...cost],
      }
    }),
    notes: [],
  }
}
