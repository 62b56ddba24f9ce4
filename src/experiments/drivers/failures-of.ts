import type { Office } from '../../scenario/compiled/office.ts'
import { goneBy, goneOrHorizon } from '../decision/gone-days.ts'
import { goalFacts } from '../decision/goal-facts.ts'
import type { GoalFacts } from '../results/decision.ts'
import type { FailureKind } from '../results/drivers.ts'
import type { ServiceResults } from '../results.ts'

/** Share of the futures that is called the worst. */
const WORST = 5

/** By replication whether the plan fails in it; null where the horizon is too short to say. */
export interface Failures {
  readonly kind: FailureKind
  readonly fails: readonly (boolean | null)[]
}

/**
 * In which futures a plan misses the goal: the backlog of its service is not gone by the date, or fewer than the share
 * asked for are ready within the target, or the office pays more than the budget. Without a goal, the fifth of the futures
 * in which it is gone last; of those gone on one day, the ones with more waiting.
 */
export function failuresOf(office: Office, service: ServiceResults): Failures {
  const goal = goalFacts(office)
  if (goal === null) return { kind: 'worst-fifth', fails: worst(service, office.days) }
  const late = goal.goneBy === null ? null : notGoneBy(service, goal.goneBy.day)
  const { withinTarget, officeCost } = service.replications
  const fails = officeCost.map((cost, r) =>
    anyOf([
      late === null ? false : late[r],
      below(withinTarget[r], goal.waits),
      goal.budget !== null && cost > goal.budget,
    ]),
  )
  return { kind: 'goal', fails }
}

function below(share: number | null, waits: GoalFacts['waits']): boolean | null {
  if (waits === null) return false
  return share === null ? null : share < waits.share
}

/** True when one is, null when that is not known of any. */
function anyOf(answers: readonly (boolean | null)[]): boolean | null {
  return answers.includes(true) ? true : answers.includes(null) ? null : false
}

/** Where the horizon is too short to say when, it may still be known that it is after the day. */
function notGoneBy(service: ServiceResults, day: number): (boolean | null)[] {
  const { gone, goneDay } = service.replications
  const unjudged = goneBy(service, day).unknown > 0 ? null : true
  return gone.map((answer, r) => (answer === 'yes' ? goneDay[r]! > day : answer === 'no' ? true : unjudged))
}

function worst({ replications }: ServiceResults, days: number): boolean[] {
  const gone = goneOrHorizon(replications, days)
  const waiting = replications.waitingWithinHorizon.map((value) => value ?? 0)
  const order = gone.map((_, r) => r).sort((a, b) => gone[b] - gone[a] || waiting[b] - waiting[a] || a - b)
  const last = new Set(order.slice(0, Math.floor(gone.length / WORST)))
  return gone.map((_, r) => last.has(r))
}
