import { smallest } from '../../statistics/extremes.ts'
import type { ConditionResults, GoalFacts } from '../results/decision.ts'

type Met = Pick<ConditionResults, 'condition' | 'answer' | 'value'>

/**
 * How near a plan comes to the goal: of the conditions that it does not surely meet the one that it meets least, as a part
 * of what is asked for. A probability of 60 % where 80 % are asked for is 0.75, and so is a cost of 4,000 where
 * 3,000 are allowed. Infinity where all are surely met.
 */
export function nearness(conditions: readonly Met[], goal: GoalFacts): number {
  return smallest(conditions.filter(({ answer }) => answer !== 'yes').map((each) => partMet(each, goal)))
}

function partMet({ condition, value }: Met, { goneBy, waits, budget }: GoalFacts): number {
  if (value === null) return 0
  if (condition === 'budget') return budget! / value
  return value / (condition === 'gone-by' ? goneBy!.probability : waits!.share)
}
