import { square } from '../../statistics/special/square.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { meanOf } from '../../statistics/mean-of.ts'
import { shareOfVariance } from '../../statistics/share-of-variance.ts'
import {
  bestOf,
  type Losses,
  type ValueOfInformation,
  valueOfEverything,
  valuesOfInformation,
} from '../../statistics/value-of-information.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import type { CompiledPlan } from '../compiled-plan.ts'
import { goalFacts } from '../decision/goal-facts.ts'
import type { Future } from '../futures/future.ts'
import { outagesAsLongAs } from '../outages-as-long-as.ts'
import type { GoalFacts } from '../results/decision.ts'
import type { AskCriterion, AskedName, AskedUnknown, AskFindings, CriterionFindings, Gain } from './ask-findings.ts'
import { rulePieces } from './rule-pieces.ts'

/** Numbers of futures are told in these steps, up to the largest that can be asked for. */
const STEP = 100
const MOST_FUTURES = 1_000_000

/** A plan that can be chosen with its futures, the same ones for all plans. */
export interface AskedPlan {
  readonly plan: CompiledPlan
  readonly futures: readonly Future[]
}

/**
 * What it is worth to know each unknown before the plan is chosen, by money where waiting has a price, by the chance of
 * meeting the goal where there is one, and by the citizens' days of waiting.
 *
 * @param confidence of all intervals of one criterion together (Bonferroni)
 */
export function ask(plans: readonly AskedPlan[], confidence: number): AskFindings {
  const { office } = plans[0].plan
  const goal = goalFacts(office)
  const isPriced = plans.some(({ plan }) => plan.office.services.some(({ costPerWaitingDay }) => costPerWaitingDay > 0))
  const criteria: AskCriterion[] = [
    ...(isPriced ? (['money'] as const) : []),
    ...(goal === null ? [] : (['goal'] as const)),
    'waiting',
  ]
  const all = plans.flatMap(({ futures }) => futures)
  const price = office.services[office.focus].costPerWaitingDay
  return {
    title: office.title,
    startDate: office.startDate,
    days: office.days,
    currency: office.currency,
    service: office.services[office.focus].name,
    goal,
    meetsGoal: goal && plans.map(({ futures }) => meanOf(futures.map((future) => 1 - lossOf(future, 'goal', goal)))),
    replications: plans[0].futures.length,
    confidence,
    plans: plans.map(({ plan: { name, title } }) => ({ name, title })),
    unknowns: office.unknowns.map(({ name, unit }) => ({ name, unit, ends: endOf(office, name) })),
    pricePerDay: price > 0 ? price : null,
    criteria: criteriaFindings(plans, criteria, goal, confidence),
    notGone: all.filter(({ gone }) => gone !== 'yes').length,
    loses: all.some(({ lost }) => lost > 0),
  }
}

function criteriaFindings(
  plans: readonly AskedPlan[],
  criteria: readonly AskCriterion[],
  goal: GoalFacts | null,
  confidence: number,
): CriterionFindings[] {
  const losses = criteria.map((criterion) =>
    plans.map(({ futures }) => futures.map((future) => lossOf(future, criterion, goal))),
  )
  const { unknowns } = plans[0].plan.office
  const inputs = unknowns.map((_, u) => plans[0].futures.map((future) => future.unknowns[u]))
  const jointly = 1 - (1 - confidence) / unknowns.length
  const ofEach = inputs.map((input) => valuesOfInformation(losses, [input], jointly))
  const ofAll = inputs.length > 1 ? valuesOfInformation(losses, inputs, jointly) : null
  return criteria.map((criterion, c) =>
    findingsOf(plans, criterion, {
      losses: losses[c],
      inputs,
      values: ofEach.map((values) => values[c]),
      ofAll: ofAll && ofAll[c],
      jointly,
    }),
  )
}

/** By one criterion. */
interface Valued {
  readonly losses: Losses
  /** Of each unknown, by future. */
  readonly inputs: readonly (readonly number[])[]
  /** Of each unknown alone, and of all of them where there are several. */
  readonly values: readonly ValueOfInformation[]
  readonly ofAll: ValueOfInformation | null
  /** Confidence of each interval, for all to hold together. */
  readonly jointly: number
}

function findingsOf(
  plans: readonly AskedPlan[],
  criterion: AskCriterion,
  { losses, inputs, values, ofAll, jointly }: Valued,
): CriterionFindings {
  const best = bestOf(losses)
  const everything = gainOf(valueOfEverything(losses, jointly))
  // no knowledge is worth more than that of everything
  const within = (gain: Gain): Gain => ({ ...gain, high: Math.max(gain.value, Math.min(gain.high, everything.high)) })
  const nameOf = (plan: number) => plans[plan].plan.name
  return {
    criterion,
    best: nameOf(best),
    each: values.map((value, u): AskedUnknown => ({
      gain: within(gainOf(value)),
      futuresNeeded: futuresNeeded(value, losses[best].length),
      share: shareOfVariance(losses[best], [inputs[u]], jointly),
      rule: rulePieces(inputs[u], value.rule).map(({ alternative, ...piece }) => ({
        plan: nameOf(alternative),
        ...piece,
      })),
    })),
    together: within(together(values, ofAll)),
    everything,
  }
}

/**
 * Who knows all unknowns can choose by all of them, or by one alone: the better rule counts, and what any of them may be
 * worth all of them may.
 */
function together(values: readonly ValueOfInformation[], ofAll: ValueOfInformation | null): Gain {
  const all = (ofAll === null ? values : [ofAll, ...values]).map(gainOf)
  return all.reduce((most, each) => ({
    value: Math.max(most.value, each.value),
    low: Math.max(most.low, each.low),
    high: Math.max(most.high, each.high),
  }))
}

/** How many futures would show a value that is not shown yet, should it be as large as it looks: errors shrink as 1 / sqrt(n). */
function futuresNeeded({ value, low, high }: ValueOfInformation, n: number): number | null {
  if (low > 0 || value <= 0) return null
  return Math.min(MOST_FUTURES, STEP * Math.ceil((n * square(Math.max(value, high - value) / value)) / STEP))
}

function gainOf({ value, low, high }: ValueOfInformation): Gain {
  return { value, low, high }
}

/** What is to be little in a future. One that is not known to meet the goal counts as missing it. */
function lossOf(future: Future, criterion: AskCriterion, goal: GoalFacts | null): number {
  if (criterion === 'money') return future.officeCost + future.waitingCost
  if (criterion === 'waiting') return future.waitingDaysOfAll
  return goal !== null && meets(future, goal) ? 0 : 1
}

function meets({ gone, goneDay, withinTarget, officeCost }: Future, { goneBy, waits, budget }: GoalFacts): boolean {
  return (
    (goneBy === null || (gone === 'yes' && goneDay! <= goneBy.day)) &&
    (waits === null || (withinTarget !== null && withinTarget >= waits.share)) &&
    (budget === null || officeCost <= budget)
  )
}

/** The first outage that lasts as long as an unknown says, if there is one with a date. */
function endOf(office: Office, unknown: string): AskedName['ends'] {
  const [outage] = outagesAsLongAs(office, unknown)
  if (outage === undefined) return null
  const { link, start, perUnit } = outage
  return { link, start: start / MINUTES_PER_DAY, perUnit: perUnit / MINUTES_PER_DAY }
}
