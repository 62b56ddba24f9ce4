import type { DifferenceOfPlans } from '../../experiments/attribution/why-results.ts'
import { dateAfter } from '../../time/date.ts'
import type { CsvTable } from '../csv/csv-table.ts'
import { headed } from '../csv/headed.ts'

/** Citizens' days of waiting that one plan saves against another: by part, and up to each day. */
export function differenceCsv(results: DifferenceOfPlans): CsvTable[] {
  const { plan, against, byPlace, byPeriod, byService, total, soFar, startDate } = results
  const date = (day: number) => dateAfter(startDate, day)
  const row = (
    by: string,
    of: readonly (string | null)[],
    { mean, halfWidth }: { mean: number; halfWidth: number | null },
  ) => [...[plan.name, against.name, by, ...of, mean, halfWidth]]
  return [
    {
      fileName: 'difference.csv',
      ...headed(['plan', 'against', 'by', 'pool', 'cause', 'name', 'waiting_days_less', 'half_width']),
      rows: [
        ...byPlace.map((part) => row('place', [part.pool, part.kind, part.name], part)),
        ...byPeriod.map((part) => row('period', [null, date(part.from), date(part.to)], part)),
        ...byService.map((part) => row('service', [null, null, part.service], part)),
        row('whole', [null, null, null], total),
      ],
    },
    {
      fileName: 'difference-so-far.csv',
      ...headed(['plan', 'against', 'date', 'day', 'mean', 'half_width', 'p05', 'p50', 'p95']),
      rows: soFar.mean.map((mean, day) => [
        ...[plan.name, against.name, date(day), day, mean, soFar.halfWidth[day]],
        ...[soFar.p05[day], soFar.p50[day], soFar.p95[day]],
      ]),
    },
  ]
}
