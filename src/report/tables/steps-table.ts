import type { Estimate, Results } from '../../experiments/results.ts'
import { planOf } from '../figures/figure.ts'
import { timeUnit } from '../format-time.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { estimateCell, optionalShareCell } from './cells.ts'
import type { Cell, Table } from './table.ts'
import { meanTimeCell, quantileCell } from './wait-cells.ts'

const headings = [
  'stepQueueTime',
  'stepQueue50',
  'stepQueue95',
  'stepQueue99',
  'stepWaits',
  'stepWorkTime',
  'stepWaiting',
  'stepAtWork',
  'stepInAll',
] as const

/** Waiting and work at each step under one plan, one row a step; null where there is none. */
export function stepsTable(results: Results, planName: string, language: Language): Table | null {
  const plan = planOf(results, planName)
  if (plan.steps.length === 0) return null
  return {
    name: `steps-${plan.name}`,
    caption: say(language, 'stepsTable', { plan: plan.title }),
    columns: [
      { title: say(language, 'step'), numeric: false },
      ...headings.map((key) => ({ title: say(language, key), numeric: true })),
    ],
    rows: plan.steps.map(({ name, queueTime, queueTimes, waits, workTime, waiting, atWork, inAll }) => ({
      heading: name,
      cells: [
        ownMeanCell(queueTime, language),
        ...(['p50', 'p95', 'p99'] as const).map((key) =>
          quantileCell(queueTimes, key, timeUnit([queueTimes?.[key].value ?? null]), language, true),
        ),
        optionalShareCell(waits, language),
        ownMeanCell(workTime, language),
        estimateCell(waiting, language),
        estimateCell(atWork, language),
        estimateCell(inAll, language),
      ],
    })),
    notes: [say(language, 'stepsNote')],
  }
}

/** A mean in a unit of its own. */
function ownMeanCell(mean: Estimate | null, language: Language): Cell {
  return meanTimeCell(mean, timeUnit([mean?.mean ?? null]), language, true)
}
