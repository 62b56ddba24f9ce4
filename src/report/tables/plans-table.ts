import type { Estimate, PlanResults, Results, WaitResults } from '../../experiments/results.ts'
import { focusFacts, focusOf } from '../figures/figure.ts'
import { formatShare } from '../format.ts'
import { formatTime, unitName, unitOfEstimates } from '../format-time.ts'
import { loneReplication, sayOf } from '../lone-replication.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { closes, dayCell, estimateCell, shareCell, waitCell, type WaitKey } from './cells.ts'
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
    waitRow(results, 'meanWait', (plan) => service(plan).wait, 'mean', language),
    ...(closes(results) ? [waitRow(results, 'meanWait', (plan) => service(plan).wait, 'meanWorking', language)] : []),
    waitRow(results, 'wait95', (plan) => service(plan).wait, 'p95', language),
  ]
  if (facts.hasLetters) {
    rows.push(
      waitRow(results, 'meanDocumentWait', (plan) => service(plan).documentWait, 'mean', language),
      waitRow(results, 'documentWait95', (plan) => service(plan).documentWait, 'p95', language),
    )
  }
  const { targetDays, targetClock } = facts
  if (targetDays === null) return rows
  const heading = say(language, 'withinTarget', { time: formatTime(targetDays, language, targetClock) })
  const within = (plan: PlanResults): Estimate | null => service(plan).wait.withinTarget
  if (results.plans.every((plan) => within(plan) !== null)) {
    rows.push(row(results, heading, (plan) => shareCell(within(plan)!, language)))
  }
  return rows
}

/** A row of waits in one unit, which its heading names. */
function waitRow(
  results: Results,
  heading: 'meanWait' | 'wait95' | 'meanDocumentWait' | 'documentWait95',
  waitOf: (plan: PlanResults) => WaitResults,
  key: WaitKey,
  language: Language,
): Row {
  const clock = key === 'meanWorking' ? 'working-days' : 'calendar'
  // a mean is read beside the one without closed days, in the same unit
  const read = (wait: WaitResults) => (key === 'p95' ? [wait.p95] : [wait.mean, wait.meanWorking])
  const unit = unitOfEstimates(
    results.plans.flatMap((plan) => read(waitOf(plan))),
    clock,
  )
  const title = say(language, heading, { unit: unitName(unit, language, clock) })
  return row(results, title, (plan) => waitCell(waitOf(plan), key, unit, language))
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
