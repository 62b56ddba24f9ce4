import type { PlanResults, Results, ServiceResults } from '../../experiments/results.ts'
import { focusFacts, focusOf } from '../figures/figure.ts'
import { formatDays } from '../format-days.ts'
import { formatDate, formatShare } from '../format.ts'
import { loneReplication, sayOf } from '../lone-replication.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { dayCell, estimateCell, meanWaitCell, optionalShareCell, probabilityCell, waitCell } from './cells.ts'
import type { Cell, Row, Table } from './table.ts'
import { waitNotes } from './wait-notes.ts'

/** What the decision needs of each plan, one column a plan, for the service that the decision is about. */
export function plansTable(results: Results, language: Language): Table {
  const facts = focusFacts(results)
  const waits = results.plans.map((plan) => focusOf(results, plan).wait)
  const confidence = formatShare(results.manifest.confidence, language)
  return {
    name: 'plans',
    caption: say(language, 'plansCaption', { service: facts.name }),
    columns: [
      { title: say(language, 'measure'), numeric: false },
      ...results.plans.map((plan) => ({ title: plan.title, numeric: true })),
    ],
    rows: [...clearingRows(results, language), ...waitRows(results, language), ...workRows(results, language)],
    notes: [
      ...(loneReplication(results) === null ? [say(language, 'plansNote', { confidence })] : []),
      say(language, 'waitsNote'),
      ...waitNotes(waits, language),
      ...(showsEarlyMean(results) ? [say(language, 'earlyMeanNote')] : []),
      ...(waits.some(({ undecidedShare }) => undecidedShare !== null) ? [say(language, 'withinTargetNote')] : []),
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
  const wait = (plan: PlanResults) => focusOf(results, plan).wait
  return [
    row(results, say(language, 'meanWait'), (plan) => meanWaitCell(wait(plan).mean, language)),
    ...(showsEarlyMean(results) ? [earlyMeanRow(results, language)] : []),
    row(results, say(language, 'meanWaitWorking'), (plan) => meanWaitCell(wait(plan).meanWorking, language)),
    row(results, say(language, 'wait50'), (plan) => waitCell(wait(plan), 'p50', language)),
    row(results, say(language, 'wait95'), (plan) => waitCell(wait(plan), 'p95', language)),
    ...documentRows(results, language),
    ...targetRows(results, language),
    ...shareRows(results, language),
  ]
}

/** Whether a mean is only bounded, so that the one that no horizon cuts is wanted, or plans are ranked by that. */
function showsEarlyMean(results: Results): boolean {
  const isCut = results.plans.some((plan) => focusOf(results, plan).wait.mean?.lowerBound)
  return isCut || results.comparison?.measure === 'mean-wait'
}

function earlyMeanRow(results: Results, language: Language): Row {
  const { dates, days } = results.scenario
  const heading = say(language, 'earlyMean', {
    date: formatDate(dates[Math.ceil(days / 2) - 1], language),
    days: formatDays(days / 2, language),
  })
  return row(results, heading, (plan) => meanWaitCell(focusOf(results, plan).wait.earlyMean, language))
}

function documentRows(results: Results, language: Language): Row[] {
  if (!focusFacts(results).hasLetters) return []
  const wait = (plan: PlanResults) => focusOf(results, plan).documentWait
  return [
    row(results, say(language, 'meanDocumentWait'), (plan) => meanWaitCell(wait(plan).mean, language)),
    row(results, say(language, 'documentWait95'), (plan) => waitCell(wait(plan), 'p95', language)),
  ]
}

function targetRows(results: Results, language: Language): Row[] {
  const { targetDays, targetClock } = focusFacts(results)
  const wait = (plan: PlanResults) => focusOf(results, plan).wait
  if (targetDays === null) return []
  const key = targetClock === 'calendar' ? 'withinTarget' : 'withinTargetWorking'
  const heading = say(language, key, { days: formatDays(targetDays, language) })
  return [
    row(results, heading, (plan) => optionalShareCell(wait(plan).withinTarget, language)),
    ...(results.plans.some((plan) => (wait(plan).undecidedShare?.mean ?? 0) > 0)
      ? [row(results, say(language, 'undecided'), (plan) => optionalShareCell(wait(plan).undecidedShare, language))]
      : []),
  ]
}

/** What became of the requests that were not served, as shares of all; only what happened. */
function shareRows(results: Results, language: Language): Row[] {
  const shares = [
    ['unfinishedShare', (service: ServiceResults) => service.wait.unfinishedShare],
    ['lossNoPlace', (service: ServiceResults) => service.losses.foundNoPlace],
    ['lossGaveUp', (service: ServiceResults) => service.losses.gaveUp],
    ['lossSentHome', (service: ServiceResults) => service.losses.sentHome],
  ] as const
  return shares
    .filter(([, share]) => results.plans.some((plan) => (share(focusOf(results, plan))?.mean ?? 0) > 0))
    .map(([key, share]) =>
      row(results, say(language, key), (plan) => optionalShareCell(share(focusOf(results, plan)), language)),
    )
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
