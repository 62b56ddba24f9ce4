import { total } from '../statistics/total.ts'
import type { StepOutcome } from '../office/statistics/replication-outcome.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'
import { bandOf } from './band.ts'
import { estimate } from './estimate.ts'
import type { PlanOutcomes } from './plan-outcomes.ts'
import { quantilesOf } from './pooled-times.ts'
import { ratio } from './ratio.ts'
import type { StepResults } from './results/steps.ts'

/** How long requests wait at each step, and how many. */
export function stepResults(planOutcomes: PlanOutcomes, confidence: number): StepResults[] {
  const { office } = planOutcomes
  return office.steps.map((step, s) => ({
    name: step.name,
    service: office.services[step.service].name,
    pool: office.pools[step.pool].name,
    ...stepTimes(
      planOutcomes.outcomes.map((o) => o.steps[s]),
      office.days * MINUTES_PER_DAY,
      confidence,
    ),
  }))
}

function stepTimes(
  outcomes: readonly StepOutcome[],
  horizon: number,
  confidence: number,
): Omit<StepResults, 'name' | 'service' | 'pool'> {
  const begun = outcomes.map(({ queueTimes }) => total(queueTimes.count))
  const perVisit = (minutes: (outcome: StepOutcome) => number) =>
    ratio(
      outcomes.map((o) => minutes(o) / MINUTES_PER_DAY),
      begun,
      confidence,
    )
  const average = (area: (outcome: StepOutcome) => number) =>
    estimate(
      outcomes.map((o) => area(o) / horizon),
      confidence,
    )
  const queues = outcomes.map((o) => o.queue)
  return {
    queue: bandOf(queues, confidence),
    begun: estimate(begun, confidence),
    queueTime: perVisit((o) => total(o.queueTimes.sum)),
    queueTimes: quantilesOf(
      outcomes.map(({ queueTimes }, r) => ({ bins: queueTimes, count: begun[r] })),
      confidence,
    ),
    waits: ratio(
      outcomes.map((o, r) => begun[r] - atOnce(o)),
      begun,
      confidence,
    ),
    workTime: perVisit((o) => o.workArea),
    waiting: average((o) => o.waitingArea),
    atWork: average((o) => o.workArea),
    inAll: average((o) => o.waitingArea + o.workArea),
  }
}

/** Visits whose work began without any wait: bin 0 holds waits of less than a tenth of a second. */
function atOnce({ queueTimes }: StepOutcome): number {
  return queueTimes.bin[0] === 0 ? queueTimes.count[0] : 0
}
