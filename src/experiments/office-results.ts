import { addWaits } from '../office/statistics/add-waits.ts'
import type { PlanOutcomes } from './plan-outcomes.ts'
import type { PlanResults } from './results.ts'
import type { WaitResults } from './results/waits.ts'
import { waitResults } from './wait-results.ts'

/** The waits of all services together. */
export function officeResults({ outcomes, office }: PlanOutcomes, confidence: number): PlanResults['office'] {
  const waits = (key: 'wait' | 'documentWait'): WaitResults => {
    const cells = outcomes.map(({ services }) =>
      services
        .flatMap(({ classes }) => classes)
        .flatMap((each) => [each[key].atStart, each[key].later])
        .reduce(addWaits),
    )
    return waitResults(cells, confidence)
  }
  const wait = waits('wait')
  return { wait, documentWait: office.letters.length === 0 ? wait : waits('documentWait') }
}
