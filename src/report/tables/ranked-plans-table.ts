import type { PlanResults, Results } from '../../experiments/results.ts'
import { focusFacts, focusOf, nameOfChosenPlan } from '../figures/figure.ts'
import { plansByRank } from '../figures/plans-drawn.ts'
import { formatTime, unitName } from '../format-time.ts'
import { loneReplication, sayOf } from '../lone-replication.ts'
import { decisionOf, planHeading } from '../plan-heading.ts'
import { say, type Language } from '../words/say.ts'
import { estimateCell, optionalShareCell } from './cells.ts'
import { dayChanceCell, goneCell } from './clearing-cells.ts'
import { shortTable } from './short-table.ts'
import { type Cell, plainCell, type Table } from './table.ts'
import { unitOfWaits, waitCell } from './wait-cells.ts'

interface Column {
  readonly title: string
  readonly numeric?: boolean
  readonly cell: (plan: PlanResults) => Cell
}

/** What decides between the plans, a row each, the best first and marked: few columns, so that it fits a telephone. */
export function rankedPlansTable(results: Results, language: Language): Table {
  const columns = [
    ...goneColumns(results, language),
    waitColumn(results, language),
    ...lossColumns(results, language),
    ...costColumns(results, language),
    ...standingColumns(results, language),
  ]
  const service = results.scenario.focus
  const isAlone = results.plans.length === 1
  const rows = plansByRank(results).flatMap((name) => results.plans.filter((plan) => plan.name === name))
  const table: Table = {
    name: 'ranked-plans',
    caption: say(language, isAlone ? 'html.onePlan' : isRanked(results) ? 'html.rankedPlans' : 'html.allPlans', {
      service,
    }),
    columns: [
      { title: say(language, 'plan'), numeric: false },
      ...columns.map(({ title, numeric = true }) => ({ title, numeric })),
    ],
    rows: rows.map((plan) => {
      const heading = planHeading(results, plan, language)
      const isChosen = isRanked(results) && plan.name === nameOfChosenPlan(results)
      return {
        heading: isChosen ? say(language, 'html.comesFirst', { plan: heading }) : heading,
        cells: columns.map(({ cell }) => cell(plan)),
        isChosen,
      }
    }),
    notes: [],
  }
  return shortTable(table, language)
}

/** Whether one of several plans comes first. */
function isRanked({ decision }: Results): boolean {
  return decision !== null && decision.ranking.length > 1
}

function goneColumns(results: Results, language: Language): Column[] {
  const clearing = (plan: PlanResults) => focusOf(results, plan).clearing
  const isMany = loneReplication(results) === null
  const isSeldom = results.plans.some((plan) => clearing(plan).gone.p80.value === null)
  return [
    { title: sayOf(results, language, 'clearing80'), cell: (plan) => goneCell(clearing(plan), results, language) },
    ...(isMany && isSeldom
      ? [
          {
            title: say(language, 'clearingWithin'),
            cell: (plan: PlanResults) => dayChanceCell(clearing(plan).gone.withinHorizon, results, language),
          },
        ]
      : []),
  ]
}

/** Who is ready in time where there is a target, else how long all but few wait. */
function waitColumn(results: Results, language: Language): Column {
  const { targetDays, targetClock } = focusFacts(results)
  const wait = (plan: PlanResults) => focusOf(results, plan).wait
  if (targetDays !== null) {
    return {
      title: say(language, 'withinTarget', { time: formatTime(targetDays, language, targetClock) }),
      cell: (plan) => optionalShareCell(wait(plan).withinTarget, language),
    }
  }
  const unit = unitOfWaits(results.plans.map((plan) => [wait(plan), 'p95'] as const))
  return {
    title: say(language, 'wait95', { unit: unitName(unit, language) }),
    cell: (plan) => waitCell(wait(plan), 'p95', unit, language),
  }
}

function lossColumns(results: Results, language: Language): Column[] {
  const lost = (plan: PlanResults) => focusOf(results, plan).lost
  if (results.plans.every((plan) => (lost(plan)?.mean ?? 0) === 0)) return []
  return [{ title: say(language, 'lostForGood'), cell: (plan) => estimateCell(lost(plan), language) }]
}

function costColumns(results: Results, language: Language): Column[] {
  if (results.plans.every(({ cost }) => cost.office.mean === 0)) return []
  const { currency } = results.scenario
  return [{ title: say(language, 'officeCost', { currency }), cell: ({ cost }) => estimateCell(cost.office, language) }]
}

/** What is shown against the plan that comes first. */
function standingColumns(results: Results, language: Language): Column[] {
  if (!isRanked(results) || loneReplication(results) !== null) return []
  return [
    {
      title: say(language, 'decisionStanding'),
      numeric: false,
      cell: ({ name }) => {
        const standing = decisionOf(results, name)?.standing ?? null
        return plainCell(standing === null ? say(language, 'noValue') : say(language, `standing.${standing}`))
      },
    },
  ]
}
