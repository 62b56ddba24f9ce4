import { MINUTES_PER_DAY } from '../time/minutes.ts'
import { estimate } from './estimate.ts'
import type { PlanOutcomes } from './plan-outcomes.ts'
import type { TallyResults } from './results.ts'

/** The mean of each tally, over the replications in which there was something to count. */
export function tallyResults({ outcomes }: PlanOutcomes, confidence: number): TallyResults[] {
  return outcomes[0].tallies.map(({ code, of, unit }, i) => {
    const values = outcomes.map(({ tallies }) => tallies[i].value).filter((value) => !Number.isNaN(value))
    const isTime = unit === 'minutes'
    const shown = isTime ? values.map((minutes) => minutes / MINUTES_PER_DAY) : values
    return { code, of, unit: isTime ? 'days' : 'count', mean: shown.length === 0 ? null : estimate(shown, confidence) }
  })
}
