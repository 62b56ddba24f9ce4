import type { CausesOfPlan } from '../../experiments/attribution/why-results.ts'
import type { Estimate } from '../../experiments/results/estimates.ts'
import type { CsvTable } from '../csv/csv-table.ts'
import { headed } from '../csv/headed.ts'

/** What each cause adds, one row each; the last two are what is left without any, and the whole. */
export function causesCsv({ plan, causes, waiting, gone }: CausesOfPlan): CsvTable {
  const interval = ({ mean, halfWidth }: Estimate) => [mean, halfWidth]
  const share = (estimate: Estimate | null) => (estimate === null ? [null, null] : interval(estimate))
  return {
    fileName: 'causes.csv',
    ...headed([
      'plan',
      'cause',
      'names',
      'units',
      'waiting_days',
      'waiting_days_half_width',
      'share',
      'share_half_width',
      'gone_days',
      'gone_days_half_width',
    ]),
    rows: [
      ...causes.map((cause) => [
        ...[plan.name, cause.kind, cause.names.join(' '), cause.units.join(' ')],
        ...[...interval(cause.waiting), ...share(cause.share), ...interval(cause.gone)],
      ]),
      [plan.name, 'left', '', '', ...interval(waiting.left), ...share(waiting.leftShare), ...interval(gone.left)],
      [plan.name, 'whole', '', '', ...interval(waiting.whole), null, null, ...interval(gone.whole)],
    ],
  }
}
