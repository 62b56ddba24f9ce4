import type { Results } from '../../experiments/results.ts'
import { unitStates } from '../../office/kernel/unit-state.ts'
import { planOf } from '../figures/figure.ts'
import { stateKey } from '../figures/units-timeline.ts'
import { formatShare } from '../format.ts'
import { sayOf } from '../lone-replication.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { estimateCell } from './cells.ts'
import type { Table } from './table.ts'
import { plainCell } from './table.ts'

/** Share of time of each unit in each state that occurs, and what it made, under one plan. */
export function unitsTable(results: Results, planName: string, language: Language): Table {
  const plan = planOf(results, planName)
  const states = unitStates.filter((state) => plan.units.some((unit) => unit.share[state] > 0))
  const worksAbove = plan.units.some((unit) => unit.aboveLimit.mean > 0)
  const counts = (['made', 'aboveLimit', 'failures', 'repairs'] as const).filter(
    (key) => key !== 'aboveLimit' || worksAbove,
  )
  return {
    name: `units-${plan.name}`,
    caption: say(language, 'unitsTable', { plan: plan.title }),
    columns: [
      { title: say(language, 'unit'), numeric: false },
      ...[...states.map((state) => say(language, stateKey(state))), ...counts.map((key) => say(language, key))].map(
        (title) => ({
          title,
          numeric: true,
        }),
      ),
    ],
    rows: plan.units.map((unit) => ({
      heading: unit.name,
      cells: [
        ...states.map((state) => plainCell(formatShare(unit.share[state], language))),
        ...counts.map((key) => estimateCell(unit[key], language)),
      ],
    })),
    notes: [sayOf(results, language, 'unitsTableNote')],
  }
}
