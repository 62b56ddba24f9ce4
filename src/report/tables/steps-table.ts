import type { Results } from '../../experiments/results.ts'
import { planOf } from '../figures/figure.ts'
import type { WaitQuantiles } from '../../experiments/results.ts'
import { type TimeUnit, timeUnit } from '../format-time.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { estimateCell, optionalShareCell } from './cells.ts'
import type { Table } from './table.ts'
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
        meanTimeCell(queueTime, unitOf(queueTimes), language, true),
        ...(['p50', 'p95', 'p99'] as const).map((key) =>
          quantileCell(queueTimes, key, unitOf(queueTimes), language, true),
        ),
        optionalShareCell(waits, language),
        meanTimeCell(workTime, timeUnit([workTime?.mean ?? null]), language, true),
        estimateCell(waiting, language),
        estimateCell(atWork, language),
        estimateCell(inAll, language),
      ],
    })),
    notes: [say(language, 'stepsNote')],
  }
}

/** The times in the queue of a step are read in one unit, by their 95 % quantile. */
function unitOf(queueTimes: WaitQuantiles | null): TimeUnit {
  return timeUnit([queueTimes?.p95.value ?? null])
}
