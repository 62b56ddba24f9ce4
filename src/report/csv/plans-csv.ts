import type { Estimate, PlanResults, QuantileEstimate, Results, ServiceResults } from '../../experiments/results.ts'
import { clearingRows } from './clearing-rows.ts'
import type { CsvTable } from './csv-table.ts'

const columns = ['plan', 'service', 'measure', 'unit', 'value', 'low', 'high', 'lower_bound']

/** Every measure of every plan and service with the ends of its interval, one a row. */
export function plansCsv(results: Results): CsvTable {
  return {
    fileName: 'plans.csv',
    columns,
    rows: results.plans.flatMap((plan) => [
      ...plan.services.flatMap((service) =>
        serviceRows(results, service).map((row) => [plan.name, service.name, ...row]),
      ),
      ...costRows(plan, results.scenario.currency).map((row) => [plan.name, '', ...row]),
    ]),
  }
}

type Measured = readonly (string | number | null)[]

function serviceRows(results: Results, service: ServiceResults): Measured[] {
  const { clearing, wait, documentWait } = service
  const date = (measure: string, quantile: QuantileEstimate): Measured => {
    const local = (day: number | null) => (day === null ? null : results.scenario.dates[Math.round(day)])
    return [measure, 'date', local(quantile.value), local(quantile.low), local(quantile.high), 0]
  }
  return [
    ...clearingRows(results, clearing),
    date('peak_day', service.peakDay),
    estimated('peak_backlog', 'requests', service.peakBacklog),
    estimated('wait_mean', 'days', wait.mean),
    estimated('wait_mean_working', 'working days', wait.meanWorking),
    estimated('wait_p95', 'days', wait.p95),
    estimated('wait_within_target', 'share', wait.withinTarget),
    estimated('document_wait_mean', 'days', documentWait.mean),
    estimated('document_wait_p95', 'days', documentWait.p95),
    estimated('arrived_per_working_day', 'requests', service.arrivedPerWorkingDay),
    estimated('completed', 'requests', service.completed),
    estimated('withdrawn', 'requests', service.withdrawn),
    estimated('found_no_place', 'requests', service.foundNoPlace ?? null),
    estimated('came_back', 'requests', service.cameBack),
    estimated('turned_away', 'requests', service.turnedAway),
    estimated('turned_away_visits', 'visits', service.turnedAwayVisits ?? null),
    estimated('in_office_at_end', 'requests', service.inOfficeAtEnd),
    estimated('letters_issued', 'letters', service.lettersIssued),
    estimated('letters_renewed', 'letters', service.lettersRenewed),
    estimated('letters_overtaken', 'letters', service.lettersOvertaken ?? null),
  ]
}

function costRows(plan: PlanResults, currency: string): Measured[] {
  return Object.entries(plan.cost).map(([category, cost]) => estimated(`cost_${category}`, currency, cost))
}

function estimated(measure: string, unit: string, estimate: Estimate | null): Measured {
  if (estimate === null) return [measure, unit, null, null, null, 0]
  const { mean, halfWidth, lowerBound } = estimate
  const end = (sign: number) => (halfWidth === null ? null : mean + sign * halfWidth)
  return [measure, unit, mean, end(-1), end(1), lowerBound ? 1 : 0]
}
