import type { Results } from '../../experiments/results.ts'
import { causeInWords } from '../cause-words.ts'
import { planOf } from '../figures/figure.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { estimateCell, exactShareCell } from './cells.ts'
import type { Table } from './table.ts'
import { plainCell } from './table.ts'

/** What kept requests waiting at each pool under one plan, one row a cause; null where nothing ever waited. */
export function causesTable(results: Results, planName: string, language: Language): Table | null {
  const plan = planOf(results, planName)
  const rows = plan.pools.flatMap(({ name, causes }) => causes.map((cause) => ({ name, cause })))
  if (rows.length === 0) return null
  const numbers = ['causesWithin', 'causesShare', 'causesTotal'] as const
  return {
    name: `causes-${plan.name}`,
    caption: say(language, 'causesTable', { plan: plan.title }),
    columns: [
      { title: say(language, 'pool'), numeric: false },
      { title: say(language, 'causesCause'), numeric: false },
      ...numbers.map((key) => ({ title: say(language, key), numeric: true })),
    ],
    rows: rows.map(({ name, cause }) => ({
      heading: name,
      cells: [
        plainCell(causeInWords(cause, language)),
        exactShareCell(cause.shareWithinHours, language),
        exactShareCell(cause.share, language),
        estimateCell(cause.total, language),
      ],
    })),
    notes: [say(language, 'causesNote')],
  }
}
