import type { Estimate, PlanResults, Results } from '../../experiments/results.ts'
import { focusFacts, focusOf } from '../figures/figure.ts'
import { formatNumber, formatShare } from '../format.ts'
import { loneReplication, sayOf } from '../lone-replication.ts'
import { planHeading } from '../plan-heading.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { dayCell, estimateCell, probabilityCell, shareCell, waitCell } from './cells.ts'
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
      ...results.plans.map((plan) => ({ title: planHeading(results, plan, language), numeric: true })),
    ],
    rows: [...clearingRows(results, language), ...waitRows(results, language), ...workRows(results, language)],
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

function clearingRows(results: Results, language: Language): Row[] {
  const service = (plan: PlanResults) => focusOf(results, plan)
  return [
    row(results, sayOf(results, language, 'clearing50'), (plan) =>
      dayCell(service(plan).clearing.p50, results, language),
    ),
    ...(loneReplication(results) === null ? probableClearingRows(results, language) : []),
    row(results, say(language, 'peakBacklog'), (plan) => estimateCell(service(plan).peakBacklog, language)),
    row(results, sayOf(results, language, 'peakDay'), (plan) => dayCell(service(plan).peakDay, results, language)),
  ]
}

function probableClearingRows(results: Results, language: Language): Row[] {
  const clearing = (plan: PlanResults) => focusOf(results, plan).clearing
  return [
    row(results, say(language, 'clearing80'), (plan) => dayCell(clearing(plan).p80, results, language)),
    row(results, say(language, 'clearing95'), (plan) => dayCell(clearing(plan).p95, results, language)),
    row(results, say(language, 'clearingWithin'), (plan) =>
      probabilityCell(clearing(plan).withinHorizon, results, language),
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
  type Event =
    'withdrawn' | 'lostForGood' | 'foundNoPlace' | 'cameBack' | 'turnedAway' | 'turnedAwayVisits' | 'lettersOvertaken'
  const countOf = (plan: PlanResults, key: Event) => service(plan)[key === 'lostForGood' ? 'lost' : key]
  const happened = (key: Event) =>
    results.plans.some((plan) => (countOf(plan, key)?.mean ?? 0) > 0)
      ? [row(results, say(language, key), (plan) => estimateCell(countOf(plan, key)!, language))]
      : []
  const money = { currency: results.scenario.currency }
  return [
    row(results, say(language, 'completed'), (plan) => estimateCell(service(plan).completed, language)),
    ...happened('withdrawn'),
    ...happened('lostForGood'),
    ...happened('foundNoPlace'),
    ...happened('cameBack'),
    ...happened('turnedAway'),
    ...happened('turnedAwayVisits'),
    ...(hasLetters
      ? [row(results, say(language, 'lettersIssued'), (plan) => estimateCell(service(plan).lettersIssued, language))]
      : []),
    ...happened('lettersOvertaken'),
    row(results, say(language, 'officeCost', money), (plan) => estimateCell(plan.cost.office, language)),
    ...(results.plans.some(({ cost }) => cost.waiting.mean > 0)
      ? [row(results, say(language, 'waitingCost', money), (plan) => estimateCell(plan.cost.waiting, language))]
      : []),
  ]
}
