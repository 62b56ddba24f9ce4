import type { PlanResults, Results } from '../../experiments/results.ts'
import { focusOf } from '../figures/figure.ts'
import { loneReplication, sayOf } from '../lone-replication.ts'
import { planHeading } from '../plan-heading.ts'
import { say, type Language } from '../words/say.ts'
import { estimateCell } from './cells.ts'
import { dayQuantileCell, goneCell } from './clearing-cells.ts'
import { type Cell, plainCell, type Table } from './table.ts'

/** The plans as rows, so that it fits a telephone: when the backlog is gone, and what the office pays. */
export function whatIfTable(results: Results, language: Language): Table {
  const { scenario } = results
  const hasCost = results.plans.some(({ cost }) => cost.office.mean !== 0)
  const dates = datesWhenGone(results, language)
  return {
    name: 'what-if',
    caption: sayOf(results, language, 'page.table', { service: scenario.focus }),
    columns: [
      { title: say(language, 'plan'), numeric: false },
      ...dates.map(({ title }) => ({ title, numeric: true })),
      ...(hasCost ? [{ title: say(language, 'page.cost', { currency: scenario.currency }), numeric: true }] : []),
    ],
    rows: results.plans.map((plan) => ({
      heading: planHeading(results, plan, language),
      cells: [
        ...dates.map(({ cellOf }) => cellOf(plan)),
        ...(hasCost ? [estimateCell(plan.cost.office, language)] : []),
      ],
    })),
    notes: [],
  }
}

/** The dates that are told of a plan; of a single future the second is not known, and its column stays. */
function datesWhenGone(
  results: Results,
  language: Language,
): { readonly title: string; readonly cellOf: (plan: PlanResults) => Cell }[] {
  const median = (plan: PlanResults): Cell => {
    const { clearing } = focusOf(results, plan)
    if (clearing.staysNormal) return plainCell(say(language, 'fromFirstDay'))
    return dayQuantileCell(clearing.gone.p50, results, language)
  }
  const isLone = loneReplication(results) !== null
  return [
    { title: say(language, isLone ? 'page.gone.one' : 'page.gone50'), cellOf: median },
    {
      title: say(language, 'page.gone80'),
      cellOf: (plan) =>
        isLone ? plainCell(say(language, 'noValue')) : goneCell(focusOf(results, plan).clearing, results, language),
    },
  ]
}
