import type { Results, ServiceResults } from '../../experiments/results.ts'
import { planOf } from '../figures/figure.ts'
import { formatNumber } from '../format.ts'
import { sayOf } from '../lone-replication.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { dayCell, estimateCell, meanWaitCell, waitCell } from './cells.ts'
import type { Cell, Table } from './table.ts'
import { plainCell } from './table.ts'
import { waitNotes } from './wait-notes.ts'

/** All services of the office under one plan, one row a service. */
export function servicesTable(results: Results, planName: string, language: Language): Table {
  const plan = planOf(results, planName)
  const columns = {
    withdrawn: plan.services.some((service) => service.withdrawn.mean > 0),
    overtaken: plan.services.some((service) => (service.lettersOvertaken?.mean ?? 0) > 0),
  }
  const headings = [
    'arrivedPerWorkingDay',
    'completed',
    ...(columns.withdrawn ? (['withdrawn'] as const) : []),
    'atEnd',
    'peakBacklog',
    'clearing80',
    'meanWait',
    'meanWaitWorking',
    'wait95',
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
  readonly withdrawn: boolean
  readonly overtaken: boolean
}

function serviceCells(results: Results, service: ServiceResults, columns: Columns, language: Language): Cell[] {
  const facts = results.scenario.services.find((candidate) => candidate.name === service.name)!
  const none = plainCell(say(language, 'noValue'))
  const target =
    facts.targetDays === null
      ? none
      : plainCell(
          say(language, facts.targetClock === 'calendar' ? 'daysOf' : 'workingDaysOf', {
            value: formatNumber(facts.targetDays, language),
          }),
        )
  const { lettersOvertaken: overtaken } = service
  const lettersOvertaken = facts.hasLetters && overtaken ? estimateCell(overtaken, language) : none
  const neverLate = service.clearing.p95.value === 0
  return [
    estimateCell(service.arrivedPerWorkingDay, language),
    estimateCell(service.completed, language),
    ...(columns.withdrawn ? [estimateCell(service.withdrawn, language)] : []),
    estimateCell(service.inOfficeAtEnd, language),
    estimateCell(service.peakBacklog, language),
    neverLate ? plainCell(say(language, 'fromFirstDay')) : dayCell(service.clearing.p80, results, language),
    meanWaitCell(service.wait.mean, language),
    meanWaitCell(service.wait.meanWorking, language),
    waitCell(service.wait, 'p95', language),
    facts.hasLetters ? estimateCell(service.lettersIssued, language) : none,
    facts.hasLetters ? estimateCell(service.lettersRenewed, language) : none,
    ...(columns.overtaken ? [lettersOvertaken] : []),
    target,
  ]
}
