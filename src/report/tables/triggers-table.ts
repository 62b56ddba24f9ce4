import type { Results } from '../../experiments/results.ts'
import { planOf } from '../figures/figure.ts'
import { sayOf } from '../lone-replication.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { dayCell, probabilityCell, timeCell } from './cells.ts'
import type { Table } from './table.ts'
import { plainCell } from './table.ts'

/** When and for how long each trigger of one plan was active, one row a trigger; null where there is none. */
export function triggersTable(results: Results, planName: string, language: Language): Table | null {
  const plan = planOf(results, planName)
  if (plan.triggers.length === 0) return null
  const headings = ['triggersFires', 'triggersFirst', 'triggersDays'] as const
  return {
    name: `triggers-${plan.name}`,
    caption: say(language, 'triggersTable', { plan: plan.title }),
    columns: [
      { title: say(language, 'trigger'), numeric: false },
      ...headings.map((key) => ({
        title: key === 'triggersDays' ? say(language, key) : sayOf(results, language, key),
        numeric: true,
      })),
    ],
    rows: plan.triggers.map(({ name, fires, firstDay, daysActive }) => ({
      heading: name,
      cells: [
        probabilityCell(fires, results, language),
        firstDay.value === null ? plainCell(say(language, 'noValue')) : dayCell(firstDay, results, language),
        timeCell(daysActive, language),
      ],
    })),
    notes: [],
  }
}
