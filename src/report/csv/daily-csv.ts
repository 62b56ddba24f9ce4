import type { Band, Results } from '../../experiments/results.ts'
import type { CsvTable } from './csv-table.ts'
import { headed } from './headed.ts'

const headings = headed(['plan', 'kind', 'name', 'date', 'day', 'closed', 'mean', 'half_width', 'p05', 'p50', 'p95'])

/** Daily series at the end of each day: the backlog of services, the queues of steps, the stock of supplies, links down. */
export function dailyCsv(results: Results): CsvTable {
  const { dates, closed } = results.scenario
  const series = (plan: string, kind: string, name: string, band: Band) =>
    dates.map((date, day) => [
      ...[plan, kind, name, date, day, closed[day] ? 1 : 0],
      ...[band.mean[day], band.halfWidth[day], band.p05[day], band.p50[day], band.p95[day]],
    ])
  return {
    fileName: 'daily.csv',
    ...headings,
    rows: results.plans.flatMap((plan) => [
      ...plan.services.flatMap((service) => series(plan.name, 'backlog', service.name, service.backlog)),
      ...plan.steps.flatMap((step) => series(plan.name, 'queue', step.name, step.queue)),
      ...plan.supplies.flatMap((supply) => series(plan.name, 'stock', supply.name, supply.stock)),
      ...plan.links.flatMap((link) =>
        dates.map((date, day) => [
          ...[plan.name, 'link-down', link.name, date, day, closed[day] ? 1 : 0],
          ...[link.downShare[day], null, null, null, null],
        ]),
      ),
    ]),
  }
}
