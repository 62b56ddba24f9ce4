import type { Results, ServiceWaitResults } from '../../experiments/results.ts'
import type { CsvTable } from './csv-table.ts'
import { headed } from './headed.ts'

const quantiles = ['p50', 'p80', 'p90', 'p95'] as const

const headings = headed([
  'plan',
  'service',
  'class',
  'document',
  'date',
  'day',
  'requests',
  'unfinished',
  'withdrawn',
  ...quantiles.flatMap((p) => [`days_${p}`, `days_${p}_low`, `days_${p}_high`] as const),
])

/**
 * Days until ready by day of application, for each service and each class where there are several; requests are those
 * of all replications. An empty cell is longer than the horizon shows, or never.
 */
export function waitsCsv(results: Results): CsvTable {
  const { dates } = results.scenario
  const days = (plan: string, service: string, requestClass: string, document: string, wait: ServiceWaitResults) =>
    wait.byApplicationDay
      .filter((applied) => applied.count > 0)
      .map((applied) => [
        ...[plan, service, requestClass, document, dates[applied.day], applied.day],
        ...[applied.count, applied.unfinished, applied.withdrawn],
        ...quantiles.flatMap((p) => [applied[p], applied.interval[p]?.low ?? null, applied.interval[p]?.high ?? null]),
      ])
  return {
    fileName: 'waits.csv',
    ...headings,
    rows: results.plans.flatMap((plan) =>
      plan.services.flatMap(({ name, wait, documentWait, classes }) => [
        ...days(plan.name, name, '', 'card', wait),
        ...days(plan.name, name, '', 'any', documentWait),
        ...classes.flatMap((each) => [
          ...days(plan.name, name, each.name, 'card', each.wait),
          ...days(plan.name, name, each.name, 'any', each.documentWait),
        ]),
      ]),
    ),
  }
}
