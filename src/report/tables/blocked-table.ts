import type { Results } from '../../experiments/results.ts'
import { causeInWords } from '../cause-words.ts'
import { planOf } from '../figures/figure.ts'
import { summedUp } from '../summed-up.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { exactShareCell } from './cells.ts'
import type { Table } from './table.ts'
import { unitsOrPools } from './units-or-pools.ts'

/** Which link or supply blocked each unit under one plan, one column a cause; null where none ever did. */
export function blockedTable(results: Results, planName: string, language: Language): Table | null {
  const plan = planOf(results, planName)
  const blocked = unitsOrPools(plan.units, language).filter(({ blockedBy }) => blockedBy.length > 0)
  if (blocked.length === 0) return null
  const causes = new Map(
    blocked.flatMap(({ blockedBy }) => blockedBy.map((cause) => [`${cause.kind} ${cause.name}`, cause] as const)),
  )
  return {
    name: `blocked-${plan.name}`,
    caption: say(language, 'blockedTable', { plan: plan.title }),
    columns: [
      { title: say(language, 'unit'), numeric: false },
      ...[...causes.values()].map((cause) => ({ title: causeInWords(cause, language), numeric: true })),
    ],
    rows: blocked.map((unit) => ({
      heading: unit.name,
      cells: [...causes.values()].map(({ kind, name }) => {
        const own = unit.blockedBy.find((cause) => cause.kind === kind && cause.name === name)
        return exactShareCell(own?.share ?? 0, language)
      }),
    })),
    notes: [...summedUp('unitRows', plan.units.length, language), say(language, 'blockedNote')],
  }
}
