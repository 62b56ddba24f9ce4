import type { Results } from '../../experiments/results.ts'
import { unitStates } from '../../office/kernel/unit-state.ts'
import { statesInHours } from '../../experiments/results/hours.ts'
import type { CsvTable } from './csv-table.ts'
import { headed } from './headed.ts'
import { shareOf, shareOfHours } from './state-headings.ts'

const estimates = [
  ['made', 'made'],
  ['above_limit', 'aboveLimit'],
  ['failures', 'failures'],
  ['repairs', 'repairs'],
] as const

/** Share of the horizon, and of the hours of the unit, in each state, and work, of each unit under each plan. */
export function unitsCsv(results: Results): CsvTable {
  return {
    fileName: 'units.csv',
    ...headed([
      ...(['plan', 'unit', 'pool'] as const),
      ...unitStates.map(shareOf),
      'hours_days',
      ...statesInHours.map(shareOfHours),
      ...estimates.flatMap(([column]) => [column, `${column}_half_width`] as const),
    ]),
    rows: results.plans.flatMap((plan) =>
      plan.units.map((unit) => [
        ...[plan.name, unit.name, unit.pool],
        ...unitStates.map((state) => unit.share[state]),
        unit.hours?.days ?? 0,
        ...statesInHours.map((state) => unit.hours?.share[state] ?? null),
        ...estimates.flatMap(([, name]) => [unit[name].mean, unit[name].halfWidth]),
      ]),
    ),
  }
}
