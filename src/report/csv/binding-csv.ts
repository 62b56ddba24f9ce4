import type { Results } from '../../experiments/results.ts'
import type { CsvTable } from './csv-table.ts'
import { headed } from './headed.ts'

/**
 * What kept requests waiting at each pool on each day, mean over the replications. `kind` is what a planner would
 * change, `cause` the same in more detail. Rows without waiting are left out.
 */
export function bindingCsv(results: Results): CsvTable {
  const { dates } = results.scenario
  return {
    fileName: 'binding.csv',
    ...headed(['plan', 'pool', 'date', 'day', 'cause', 'kind', 'name', 'request_days']),
    rows: results.plans.flatMap((plan) =>
      plan.pools.flatMap((pool) =>
        pool.causes.flatMap(({ kind, name, binding, byDay }) =>
          byDay.flatMap((requestDays, day) =>
            requestDays === 0
              ? []
              : [
                  [
                    ...[plan.name, pool.name, dates[day], day],
                    ...[kind === 'working' ? binding.kind : kind, binding.kind, name, requestDays],
                  ],
                ],
          ),
        ),
      ),
    ),
  }
}
