import type { Results } from '../../experiments/results.ts'
import { planOf } from '../figures/figure.ts'
import type { Language } from '../words/say.ts'
import { say, sayNamed } from '../words/say.ts'
import { estimateCell, timeCell } from './cells.ts'
import type { Table } from './table.ts'
import { plainCell } from './table.ts'

/** What mechanisms counted that has no table of its own, one row a thing of the scenario; null where there is nothing. */
export function talliesTable(results: Results, planName: string, language: Language): Table | null {
  const plan = planOf(results, planName)
  const tallies = plan.tallies ?? []
  if (tallies.length === 0) return null
  return {
    name: `tallies-${plan.name}`,
    caption: say(language, 'talliesTable', { plan: plan.title }),
    columns: [
      { title: say(language, 'tallyOf'), numeric: false },
      { title: say(language, 'tallyWhat'), numeric: false },
      { title: say(language, 'tallyMean'), numeric: true },
    ],
    rows: tallies.map(({ code, of, unit, mean }) => ({
      heading: of,
      cells: [
        plainCell(sayNamed(language, `tally.${code}`)),
        mean === null
          ? plainCell(say(language, 'noValue'))
          : (unit === 'days' ? timeCell : estimateCell)(mean, language),
      ],
    })),
    notes: [],
  }
}
