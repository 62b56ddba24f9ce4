import { estimate } from './estimate.ts'
import type { PlanOutcomes } from './plan-outcomes.ts'
import type { TriggerResults } from './results.ts'
import { probabilityOf } from './probability-of.ts'
import { quantileOf } from './service-results.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'

/** How often, from when and for how long each trigger was active. */
export function triggerResults({ office, outcomes }: PlanOutcomes, confidence: number): TriggerResults[] {
  return office.triggers.map(({ name }, t) => {
    const periods = outcomes.map((outcome) => outcome.triggers[t].periods)
    const first = periods.map((edges) => (edges[0] ?? Infinity) / MINUTES_PER_DAY)
    return {
      name,
      fires: probabilityOf(first.filter(Number.isFinite).length, first.length, confidence),
      firstDay: quantileOf(first, 0.5, confidence),
      daysActive: estimate(
        periods.map((edges) => edges.reduce((sum, time, i) => sum + (i % 2 === 0 ? -time : time), 0) / MINUTES_PER_DAY),
        confidence,
      ),
    }
  })
}
