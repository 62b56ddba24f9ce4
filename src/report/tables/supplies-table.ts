import type { Results } from '../../experiments/results.ts'
import { planOf } from '../figures/figure.ts'
import { sayOf } from '../lone-replication.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { dayCell, estimateCell, probabilityCell } from './cells.ts'
import type { Table } from './table.ts'
import { plainCell } from './table.ts'

/** What becomes of each supply under one plan, one row a supply; null where the office uses none. */
export function suppliesTable(results: Results, planName: string, language: Language): Table | null {
  const plan = planOf(results, planName)
  if (plan.supplies.length === 0) return null
  const headings = ['suppliesUsed', 'suppliesWasted', 'suppliesShortFrom', 'suppliesDaysEmpty', 'shortAtEnd'] as const
  return {
    name: `supplies-${plan.name}`,
    caption: say(language, 'suppliesTable', { plan: plan.title }),
    columns: [
      { title: say(language, 'supply'), numeric: false },
      ...headings.map((key) => ({
        title: key === 'suppliesShortFrom' ? sayOf(results, language, key) : say(language, key),
        numeric: true,
      })),
    ],
    rows: plan.supplies.map(({ name, used, wasted, firstShortDay, daysEmpty, shortAtEnd }) => ({
      heading: name,
      cells: [
        estimateCell(used, language),
        estimateCell(wasted, language),
        firstShortDay.value === null ? plainCell(say(language, 'noValue')) : dayCell(firstShortDay, results, language),
        estimateCell(daysEmpty, language),
        probabilityCell(shortAtEnd, results, language),
      ],
    })),
    notes: [sayOf(results, language, 'suppliesTableNote')],
  }
}
