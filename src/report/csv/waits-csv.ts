import type { Results, ServiceResults } from '../../experiments/results.ts'
import type { CsvTable } from './csv-table.ts'

const columns = [
  'plan',
  'service',
  'document',
  'date',
  'day',
  'requests',
  'days_p50',
  'days_p80',
  'days_p90',
  'days_p95',
]

/** Days until ready by day of application; an empty cell is longer than the horizon shows. */
export function waitsCsv(results: Results): CsvTable {
  const { dates } = results.scenario
  const days = (plan: string, service: ServiceResults, document: 'card' | 'any', wait: ServiceResults['wait']) =>
    wait.byApplicationDay
      .filter((applied) => applied.count > 0)
      .map(({ day, count, p50, p80, p90, p95 }) => [
        plan,
        service.name,
        document,
        dates[day],
        day,
        count,
        p50,
        p80,
        p90,
        p95,
      ])
  return {
    fileName: 'waits.csv',
    columns,
    rows: results.plans.flatMap((plan) =>
      plan.services.flatMap((service) => [
        ...days(plan.name, service, 'card', service.wait),
        ...days(plan.name, service, 'any', service.documentWait),
      ]),
    ),
  }
}
