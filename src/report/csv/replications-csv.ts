import type { Results } from '../../experiments/results.ts'
import type { CsvTable } from './csv-table.ts'

const measures = [
  ['first_normal', 'firstNormal'],
  ['first_normal_day', 'firstNormalDay'],
  ['gone', 'gone'],
  ['gone_day', 'goneDay'],
  ['relapse_day', 'relapseDay'],
  ['waiting_within_horizon', 'waitingWithinHorizon'],
  ['mean_wait', 'meanWait'],
  ['wait_p95', 'wait95'],
  ['peak_backlog', 'peakBacklog'],
  ['completed', 'completed'],
  ['letters_issued', 'lettersIssued'],
  ['lost', 'lost'],
  ['office_cost', 'officeCost'],
  ['waiting_cost', 'waitingCost'],
] as const

/** The scalars of each replication, for an analyst's own tests. Row r of every plan lived through the same futures. */
export function replicationsCsv(results: Results): CsvTable {
  const first = results.manifest.replication ?? 0
  return {
    fileName: 'replications.csv',
    columns: ['plan', 'service', 'replication', ...measures.map(([column]) => column)],
    rows: results.plans.flatMap((plan) =>
      plan.services.flatMap((service) =>
        service.replications.meanWait.map((_, r) => [
          ...[plan.name, service.name, first + r],
          ...measures.map(([, field]) => service.replications[field][r]),
        ]),
      ),
    ),
  }
}
