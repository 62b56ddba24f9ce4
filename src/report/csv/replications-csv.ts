import type { Results } from '../../experiments/results.ts'
import type { CsvTable } from './csv-table.ts'
import { headed, type MadeHeading } from './headed.ts'

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
  const unknowns = [...new Set(results.plans.flatMap((plan) => plan.unknowns?.drawn.map(({ name }) => name) ?? []))]
  return {
    fileName: 'replications.csv',
    ...headed(['plan', 'service', 'replication', ...measures.map(([column]) => column), ...unknowns.map(columnOf)]),
    rows: results.plans.flatMap((plan) =>
      plan.services.flatMap((service) =>
        service.replications.meanWait.map((_, r) => [
          ...[plan.name, service.name, first + r],
          ...measures.map(([, field]) => service.replications[field][r]),
          ...unknowns.map((name) => plan.unknowns?.drawn.find((drawn) => drawn.name === name)?.values[r] ?? null),
        ]),
      ),
    ),
  }
}

/** The column of what was drawn for an unknown. */
const columnOf = (unknown: string): MadeHeading => {
  const name = unknown.replaceAll('-', '_')
  return { en: `unknown_${name}`, id: `belum_diketahui_${name}` }
}
