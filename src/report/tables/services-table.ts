import type { Results, ServiceResults } from '../../experiments/results.ts'
import { planOf } from '../figures/figure.ts'
import { type Clock, formatTime } from '../format-time.ts'
import { sayOf } from '../lone-replication.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { closes, estimateCell } from './cells.ts'
import { goneCell, growthCell } from './clearing-cells.ts'
import type { Cell, Table } from './table.ts'
import { plainCell } from './table.ts'
import { unitOfWaits, waitCell, type WaitKey } from './wait-cells.ts'
import { waitNotes } from './wait-notes.ts'

/** All services of the office under one plan, one row a service. */
export function servicesTable(results: Results, planName: string, language: Language): Table {
  const plan = planOf(results, planName)
  const columns = {
    working: closes(results),
    withdrawn: plan.services.some((service) => service.withdrawn.mean > 0),
    overtaken: plan.services.some((service) => (service.lettersOvertaken?.mean ?? 0) > 0),
    growing: plan.services.some(({ clearing }) => clearing.growth?.isGrowing),
  }
  const headings = [
    'arrivedPerWorkingDay',
    'completed',
    ...(columns.withdrawn ? (['withdrawn'] as const) : []),
    'atEnd',
    'peakBacklog',
    'clearing80',
    ...(columns.growing ? (['growth'] as const) : []),
    'meanWaitOf',
    ...(columns.working ? (['meanWaitWorkingOf'] as const) : []),
    'wait95Of',
    'lettersIssued',
    'lettersRenewed',
    ...(columns.overtaken ? (['lettersOvertaken'] as const) : []),
    'target',
  ] as const
  return {
    name: `services-${plan.name}`,
    caption: say(language, 'servicesTable', { plan: plan.title }),
    columns: [
      { title: say(language, 'service'), numeric: false },
      ...headings.map((key) => ({
        title: key === 'clearing80' ? sayOf(results, language, key) : say(language, key),
        numeric: true,
      })),
    ],
    rows: plan.services.map((service) => ({
      heading: service.name,
      cells: serviceCells(results, service, columns, language),
    })),
    notes: [
      ...waitNotes(
        plan.services.map(({ wait }) => wait),
        language,
      ),
      ...(columns.overtaken ? [say(language, 'lettersOvertakenNote')] : []),
    ],
  }
}

/** Columns that only some tables have. */
interface Columns {
  /** Waits without closed days. */
  readonly working: boolean
  readonly withdrawn: boolean
  readonly overtaken: boolean
  readonly growing: boolean
}

function serviceCells(results: Results, service: ServiceResults, columns: Columns, language: Language): Cell[] {
  const facts = results.scenario.services.find((candidate) => candidate.name === service.name)!
  const none = plainCell(say(language, 'noValue'))
  const { targetDays, targetClock } = facts
  const target = targetDays === null ? none : plainCell(formatTime(targetDays, language, targetClock))
  const { wait } = service
  const unitOf = (keys: readonly WaitKey[], clock: Clock) =>
    unitOfWaits(
      keys.map((key) => [wait, key] as const),
      clock,
    )
  const unit = unitOf(['mean', 'p95'], 'calendar')
  const unitWorking = unitOf(['mean', 'meanWorking'], 'working-days')
  const { lettersOvertaken: overtaken } = service
  const lettersOvertaken = facts.hasLetters && overtaken ? estimateCell(overtaken, language) : none
  return [
    estimateCell(service.arrivedPerWorkingDay, language),
    estimateCell(service.completed, language),
    ...(columns.withdrawn ? [estimateCell(service.withdrawn, language)] : []),
    estimateCell(service.inOfficeAtEnd, language),
    estimateCell(service.peakBacklog, language),
    goneCell(service.clearing, results, language),
    ...(columns.growing ? [growthCell(service.clearing, language)] : []),
    waitCell(wait, 'mean', unit, language, true),
    ...(columns.working ? [waitCell(wait, 'meanWorking', unitWorking, language, true)] : []),
    waitCell(wait, 'p95', unit, language, true),
    facts.hasLetters ? estimateCell(service.lettersIssued, language) : none,
    facts.hasLetters ? estimateCell(service.lettersRenewed, language) : none,
    ...(columns.overtaken ? [lettersOvertaken] : []),
    target,
  ]
}
