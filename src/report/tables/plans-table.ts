import type { PlanResults, Results, ServiceResults, WaitResults } from '../../experiments/results.ts'
import { focusFacts, focusOf } from '../figures/figure.ts'
import { formatDate, formatShare } from '../format.ts'
import { formatTime, unitName } from '../format-time.ts'
import { loneReplication, sayOf } from '../lone-replication.ts'
import { planHeading } from '../plan-heading.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { closes, dayCell, estimateCell, optionalShareCell } from './cells.ts'
import { clearingRows } from './clearing-rows.ts'
import type { Cell, Row, Table } from './table.ts'
import { unitOfWaits, waitCell, type WaitKey } from './wait-cells.ts'
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
      ...results.plans.map((plan) => ({ title: planHeading(results, plan, language), numeric: true })),
    ],
    rows: [
      ...clearingRows(results, language),
      ...peakRows(results, language),
      ...waitRows(results, language),
      ...workRows(results, language),
    ],
    notes: [
      ...(loneReplication(results) === null
        ? [say(language, 'plansNote', { confidence }), say(language, 'peakNote')]
        : []),
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

/** The few rows of it that a decision is made by. */
export function plansInShortTable(results: Results, language: Language): Table {
  const whole = plansTable(results, language)
  const confidence = formatShare(results.manifest.confidence, language)
  const wait = (plan: PlanResults) => focusOf(results, plan).wait
  return {
    ...whole,
    name: 'plans-short',
    caption: say(language, 'plansShortCaption', { service: focusFacts(results).name }),
    rows: [
      ...clearingRows(results, language),
      ...peakRows(results, language).slice(0, 1),
      waitRow(results, 'wait95', wait, 'p95', language),
      ...targetRows(results, language).slice(0, 1),
      officeCostRow(results, language),
    ],
    notes: [
      ...(loneReplication(results) === null ? [say(language, 'plansShortNote', { confidence })] : []),
      ...waitNotes(results.plans.map(wait), language),
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
  const wait = (plan: PlanResults) => focusOf(results, plan).wait
  return [
    waitRow(results, 'meanWait', wait, 'mean', language),
    ...(showsEarlyMean(results) ? [waitRow(results, 'earlyMean', wait, 'earlyMean', language)] : []),
    ...(closes(results) ? [waitRow(results, 'meanWait', wait, 'meanWorking', language)] : []),
    waitRow(results, 'wait50', wait, 'p50', language),
    waitRow(results, 'wait95', wait, 'p95', language),
    ...documentRows(results, language),
    ...targetRows(results, language),
    ...shareRows(results, language),
  ]
}

/** Whether a mean is only bounded, so that the one that no horizon cuts is wanted. */
function showsEarlyMean(results: Results): boolean {
  return results.plans.some((plan) => focusOf(results, plan).wait.mean?.lowerBound)
}

function documentRows(results: Results, language: Language): Row[] {
  if (!focusFacts(results).hasLetters) return []
  const wait = (plan: PlanResults) => focusOf(results, plan).documentWait
  return [
    waitRow(results, 'meanDocumentWait', wait, 'mean', language),
    waitRow(results, 'documentWait95', wait, 'p95', language),
  ]
}

function targetRows(results: Results, language: Language): Row[] {
  const { targetDays, targetClock } = focusFacts(results)
  const wait = (plan: PlanResults) => focusOf(results, plan).wait
  if (targetDays === null) return []
  const heading = say(language, 'withinTarget', { time: formatTime(targetDays, language, targetClock) })
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

/** A row of waits in one unit, which its heading names. */
function waitRow(
  results: Results,
  heading: 'meanWait' | 'earlyMean' | 'wait50' | 'wait95' | 'meanDocumentWait' | 'documentWait95',
  waitOf: (plan: PlanResults) => WaitResults,
  key: WaitKey,
  language: Language,
): Row {
  const { dates, days } = results.scenario
  const clock = key === 'meanWorking' ? 'working-days' : 'calendar'
  // a mean is read beside the one without closed days, in the same unit
  const read: readonly WaitKey[] = key === 'mean' || key === 'meanWorking' ? ['mean', 'meanWorking'] : [key]
  const unit = unitOfWaits(
    results.plans.flatMap((plan) => read.map((each) => [waitOf(plan), each] as const)),
    clock,
  )
  const facts = {
    unit: unitName(unit, language, clock),
    date: formatDate(dates[Math.ceil(days / 2) - 1], language),
    half: formatTime(days / 2, language),
  }
  return row(results, say(language, heading, facts), (plan) => waitCell(waitOf(plan), key, unit, language))
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
    officeCostRow(results, language),
    ...(results.plans.some(({ cost }) => cost.waiting.mean > 0)
      ? [row(results, say(language, 'waitingCost', money), (plan) => estimateCell(plan.cost.waiting, language))]
      : []),
  ]
}

function officeCostRow(results: Results, language: Language): Row {
  const heading = say(language, 'officeCost', { currency: results.scenario.currency })
  return row(results, heading, (plan) => estimateCell(plan.cost.office, language))
}
