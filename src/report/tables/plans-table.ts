import type { Estimate, PlanResults, Results } from '../../experiments/results.ts'
import { focusFacts, focusOf } from '../figures/figure.ts'
import { formatNumber, formatShare } from '../format.ts'
import { loneReplication, sayOf } from '../lone-replication.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { dayCell, estimateCell, shareCell, waitCell } from './cells.ts'
import { clearingRows } from './clearing-rows.ts'
import type { Cell, Row, Table } from './table.ts'

/** What the decision needs of each plan, one column a plan, for the service that the decision is about. */
export function plansTable(results: Results, language: Language): Table {
  const facts = focusFacts(results)
  const waits = results.plans.map((plan) => focusOf(results, plan).wait)
  const bounded = waits.some((wait) => wait.mean?.lowerBound || wait.censoredShare > 0)
  const confidence = formatShare(results.manifest.confidence, language)
  return {
    name: 'plans',
    caption: say(language, 'plansCaption', { service: facts.name }),
    columns: [
      { title: say(language, 'measure'), numeric: false },
      ...results.plans.map((plan) => ({ title: plan.title, numeric: true })),
    ],
    rows: [
      ...clearingRows(results, language),
      ...peakRows(results, language),
      ...waitRows(results, language),
      ...workRows(results, language),
    ],
    notes: [
      ...(loneReplication(results) === null ? [say(language, 'plansNote', { confidence })] : []),
      ...(bounded ? [say(language, 'lowerBoundNote')] : []),
      ...(results.plans.some((plan) => focusOf(results, plan).withdrawn.mean > 0)
        ? [say(language, 'withdrawnNote')]
        : []),
    ],
  }
}

/** A row with one cell for each plan. */
function row(results: Results, heading: string, cell: (plan: PlanResults) => Cell): Row {
  return { heading, cells: results.plans.map(cell) }
}

function peakRows(results: Results, language: Language): Row[] {
  return [
    row(results, say(language, 'peakBacklog'), (plan) => estimateCell(focusOf(results, plan).peakBacklog, language)),
    row(results, sayOf(results, language, 'peakDay'), (plan) =>
      dayCell(focusOf(results, plan).peakDay, results, language),
    ),
  ]
}

function waitRows(results: Results, language: Language): Row[] {
  const facts = focusFacts(results)
  const service = (plan: PlanResults) => focusOf(results, plan)
  const rows = [
    row(results, say(language, 'meanWait'), (plan) => waitCell(service(plan).wait, 'mean', language)),
    row(results, say(language, 'meanWaitWorking'), (plan) => waitCell(service(plan).wait, 'meanWorking', language)),
    row(results, say(language, 'wait95'), (plan) => waitCell(service(plan).wait, 'p95', language)),
  ]
  if (facts.hasLetters) {
    rows.push(
      row(results, say(language, 'meanDocumentWait'), (plan) => waitCell(service(plan).documentWait, 'mean', language)),
      row(results, say(language, 'documentWait95'), (plan) => waitCell(service(plan).documentWait, 'p95', language)),
    )
  }
  const { targetDays, targetClock } = facts
  if (targetDays === null) return rows
  const key = targetClock === 'calendar' ? 'withinTarget' : 'withinTargetWorking'
  const heading = say(language, key, { days: formatNumber(targetDays, language) })
  const within = (plan: PlanResults): Estimate | null => service(plan).wait.withinTarget
  if (results.plans.every((plan) => within(plan) !== null)) {
    rows.push(row(results, heading, (plan) => shareCell(within(plan)!, language)))
  }
  return rows
}

function workRows(results: Results, language: Language): Row[] {
  const { hasLetters } = focusFacts(results)
  const service = (plan: PlanResults) => focusOf(results, plan)
  type Event = 'withdrawn' | 'foundNoPlace' | 'cameBack' | 'turnedAway' | 'turnedAwayVisits' | 'lettersOvertaken'
  const happened = (key: Event) =>
    results.plans.some((plan) => (service(plan)[key]?.mean ?? 0) > 0)
      ? [row(results, say(language, key), (plan) => estimateCell(service(plan)[key]!, language))]
      : []
  const cost = say(language, 'totalCost', { currency: results.scenario.currency })
  return [
    row(results, say(language, 'completed'), (plan) => estimateCell(service(plan).completed, language)),
    ...happened('withdrawn'),
    ...happened('foundNoPlace'),
    ...happened('cameBack'),
    ...happened('turnedAway'),
    ...happened('turnedAwayVisits'),
    ...(hasLetters
      ? [row(results, say(language, 'lettersIssued'), (plan) => estimateCell(service(plan).lettersIssued, language))]
      : []),
    ...happened('lettersOvertaken'),
    row(results, cost, (plan) => estimateCell(plan.cost.total, language)),
  ]
}
