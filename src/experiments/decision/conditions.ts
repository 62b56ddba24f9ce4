import { clopperPearson } from '../../statistics/clopper-pearson.ts'
import { meanInterval } from '../../statistics/mean-interval.ts'
import { skewSides } from '../../statistics/skew-half-width.ts'
import { skewness } from '../../statistics/skewness.ts'
import type { Answer, ConditionResults, GoalFacts } from '../results/decision.ts'
import type { PlanResults, ServiceResults } from '../results.ts'
import { goneBy } from './gone-days.ts'
import { neededForMean, neededForProbability } from './replications-needed.ts'

/**
 * Whether a plan meets each condition of the goal.
 *
 * @param confidence of each interval, made simultaneous over plans and conditions before
 */
export function conditionsOf(plan: PlanResults, goal: GoalFacts, confidence: number): ConditionResults[] {
  const service = plan.services.find(({ name }) => name === goal.service)!
  return [
    ...(goal.goneBy === null ? [] : [goneInTime(service, goal.goneBy, confidence)]),
    ...(goal.waits === null ? [] : [readyInTime(service, goal.waits.share, confidence)]),
    ...(goal.budget === null ? [] : [withinBudget(service, goal.budget, confidence)]),
  ]
}

/** How many conditions a goal has. */
export function conditionCount({ goneBy: date, waits, budget }: GoalFacts): number {
  return [date, waits, budget].filter((each) => each !== null).length
}

/** All of several answers. */
export function allOf(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no'
  return answers.includes('undecided') ? 'undecided' : 'yes'
}

/** Replications that cannot be judged may turn out either way: the interval holds for both. */
function goneInTime(
  service: ServiceResults,
  { day, probability }: NonNullable<GoalFacts['goneBy']>,
  confidence: number,
): ConditionResults {
  const { gone, unknown, n } = goneBy(service, day)
  const { low } = clopperPearson(gone, n, confidence)
  const { high } = clopperPearson(gone + unknown, n, confidence)
  const answer = low >= probability ? 'yes' : high < probability ? 'no' : 'undecided'
  const needed = answer === 'undecided' && unknown === 0
  return {
    condition: 'gone-by',
    answer,
    value: gone / n,
    low,
    high,
    replicationsNeeded: needed ? neededForProbability(gone / n, probability, n, confidence) : null,
  }
}

/** By the mean over the futures of the share within the target; futures in which nothing is decided are left out. */
function readyInTime({ replications }: ServiceResults, share: number, confidence: number): ConditionResults {
  const shares = replications.withinTarget.filter((each) => each !== null)
  const condition = meanCondition('ready-within', shares, share, 1, confidence)
  return within(condition, 0, 1)
}

function withinBudget({ replications }: ServiceResults, budget: number, confidence: number): ConditionResults {
  return within(meanCondition('budget', replications.officeCost, budget, -1, confidence), 0, Infinity)
}

/** With the ends of its interval no further than what there can be. */
function within(condition: ConditionResults, least: number, most: number): ConditionResults {
  const { low, high } = condition
  return { ...condition, low: low && Math.max(least, low), high: high && Math.min(most, high) }
}

/**
 * Each end of the interval is that of Student's t, or where that is further from the mean the one that allows for
 * skewness: a few very dear futures are the rule for repairs, and the mean may lie far above that of a sample.
 *
 * @param sign 1 where the mean is to be at least the limit, -1 where at most
 */
function meanCondition(
  condition: 'ready-within' | 'budget',
  values: readonly number[],
  limit: number,
  sign: 1 | -1,
  confidence: number,
): ConditionResults {
  if (values.length === 0) {
    return { condition, answer: 'undecided', value: null, low: null, high: null, replicationsNeeded: null }
  }
  const interval = meanInterval(values, confidence)
  const { mean, halfWidth, n } = interval
  if (halfWidth === null) {
    return { condition, answer: 'undecided', value: mean, low: null, high: null, replicationsNeeded: null }
  }
  const { sd } = interval
  const sides = skewSides({ n, sd: sd ?? 0, t: sd ? halfWidth / sd : 0 }, skewness(values) ?? 0)
  const below = Math.max(halfWidth, sides.below)
  const above = Math.max(halfWidth, sides.above)
  const margin = sign * (mean - limit)
  const towardsLimit = mean > limit ? below : above
  const answer = Math.abs(margin) < towardsLimit ? 'undecided' : margin >= 0 ? 'yes' : 'no'
  return {
    condition,
    answer,
    value: mean,
    low: mean - below,
    high: mean + above,
    replicationsNeeded: answer === 'undecided' ? neededForMean(Math.abs(margin), towardsLimit, n) : null,
  }
}
