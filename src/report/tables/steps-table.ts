import type { Results } from '../../experiments/results.ts'
import { planOf } from '../figures/figure.ts'
import { formatWaitQuantile } from '../format-days.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { estimateCell, meanWaitCell, optionalShareCell } from './cells.ts'
import type { Table } from './table.ts'
import { plainCell } from './table.ts'

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
  const none = plainCell(say(language, 'noValue'))
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
        meanWaitCell(queueTime, language),
        ...(['p50', 'p95', 'p99'] as const).map((key) =>
          queueTimes === null ? none : formatWaitQuantile(queueTimes[key], language),
        ),
        optionalShareCell(waits, language),
        meanWaitCell(workTime, language),
        estimateCell(waiting, language),
        estimateCell(atWork, language),
        estimateCell(inAll, language),
      ],
    })),
    notes: [say(language, 'stepsNote')],
  }
}
