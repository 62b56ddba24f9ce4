import type { Results, StepResults } from '../../experiments/results.ts'
import type { CsvTable } from './csv-table.ts'
import { estimated, quantileRow, type Measured } from './plans-csv.ts'
import { headed, unitOfMeasure } from './headed.ts'

const headings = headed([
  'plan',
  'step',
  'service',
  'pool',
  'measure',
  unitOfMeasure,
  'value',
  'low',
  'high',
  'lower_bound',
])

/** Waiting and work at every step of every plan with the ends of the intervals, one measure a row. */
export function stepsCsv(results: Results): CsvTable {
  return {
    fileName: 'steps.csv',
    ...headings,
    rows: results.plans.flatMap((plan) =>
      plan.steps.flatMap((step) => rowsOf(step).map((row) => [plan.name, step.name, step.service, step.pool, ...row])),
    ),
  }
}

function rowsOf(step: StepResults): Measured[] {
  return [
    estimated('begun', 'visits', step.begun),
    estimated('queue_time_mean', 'days', step.queueTime),
    ...Object.entries(step.queueTimes ?? {}).map(([p, quantile]) => quantileRow(`queue_time_${p}`, quantile)),
    estimated('have_to_wait', 'share', step.waits),
    estimated('work_time_mean', 'days', step.workTime),
    estimated('waiting', 'requests', step.waiting),
    estimated('at_work', 'requests', step.atWork),
    estimated('in_all', 'requests', step.inAll),
  ]
}
