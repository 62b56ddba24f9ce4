import type { Band, Results } from '../../experiments/results.ts'
import type { CsvTable } from './csv-table.ts'
import { headed } from './headed.ts'

const headings = headed([
  'plan',
  'service',
  'kind',
  'week_from',
  'week',
  'mean',
  'half_width',
  'p05',
  'p50',
  'p95',
  'days',
])

/** First letters and renewals of each week, and how many days it has, for the services that give letters. */
export function lettersCsv(results: Results): CsvTable {
  const { dates, days, services } = results.scenario
  const withLetters = new Set(services.filter(({ hasLetters }) => hasLetters).map(({ name }) => name))
  const weeks = (plan: string, service: string, kind: string, band: Band) =>
    band.mean.map((mean, week) => [
      ...[plan, service, kind, dates[7 * week], week],
      ...[mean, band.halfWidth[week], band.p05[week], band.p50[week], band.p95[week]],
      Math.min(7, days - 7 * week),
    ])
  return {
    fileName: 'letters.csv',
    ...headings,
    rows: results.plans.flatMap((plan) =>
      plan.services
        .filter(({ name }) => withLetters.has(name))
        .flatMap(({ name, lettersPerWeek }) => [
          ...weeks(plan.name, name, 'first', lettersPerWeek.first),
          ...weeks(plan.name, name, 'renewal', lettersPerWeek.renewals),
        ]),
    ),
  }
}
