import { meanOf } from '../../statistics/mean-of.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { CompiledPlan } from '../compiled-plan.ts'
import { sameData } from '../../scenario/same-data.ts'
import type { Answer, ConditionResults, Decision, PartResults, PlanDecision } from '../results/decision.ts'
import type { Selection } from '../results/selection.ts'
import type { Comparison, PlanResults } from '../results.ts'
import { choosable } from './choosable.ts'
import { citizensOf } from './citizens-of.ts'
import { allOf, conditionCount, conditionsOf } from './conditions.ts'
import { goalFacts } from './goal-facts.ts'
import { dominator } from './dominated.ts'
import { Elsewhere } from './elsewhere.ts'
import { harmsOf } from './harms.ts'
import { indifference } from './indifference.ts'
import { LOSSES_THAT_COUNT } from './losses-that-count.ts'
import { goneOrHorizon } from './gone-days.ts'
import { nearness } from './nearness.ts'
import { isMore, Pairs } from './pairs.ts'
import { type Candidate, rank } from './rank.ts'
import { standingOf } from './standing.ts'
import { thinness } from './thinness.ts'
import { waitingOf } from './waiting-of.ts'
import { serviceNamed } from '../service-named.ts'

interface Decided {
  /** As they were read; only what was not compiled into the office is looked at. */
  readonly plans: readonly Pick<CompiledPlan, 'name' | 'identicalTo' | 'whatIf'>[]
  readonly results: readonly PlanResults[]
  readonly comparison: Comparison | null
  readonly parts: readonly PartResults[]
  readonly confidence: number
  /** What was settled on replications of its own. */
  readonly selection?: Selection | undefined
}

/** Null when there is nothing to decide: one plan and no goal. */
export function decide(office: Office, decided: Decided): Decision | null {
  const { plans, results, comparison, parts, confidence, selection } = decided
  const goal = goalFacts(office)
  const { name: focus } = office.services[office.focus]
  if (plans.length < 2 && goal === null) return null
  const ranked = choosable(plans)
  const base = ranked[0].name
  const equalWithin = indifference(
    office,
    results.filter(({ name }) => ranked.some((plan) => plan.name === name)),
  )
  const pairs = new Pairs(comparison)
  const each = 1 - (1 - confidence) / Math.max(1, plans.length * (goal === null ? 1 : conditionCount(goal)))
  const ofServices = 1 - (1 - confidence) / (plans.length * office.services.length)
  const baseResults = results.find(({ name }) => name === base)!
  const elsewhere = new Elsewhere(baseResults, office.focus, 1 - (1 - confidence) / plans.length)
  const zone = { ...equalWithin, elsewhere: elsewhere.zone }
  const candidates = plans.map(({ name }, i) => {
    const conditions = goal === null ? [] : conditionsOf(results[i], goal, each)
    const losesMore = isMore(pairs.gap('lost', name, base), LOSSES_THAT_COUNT * citizensOf(results[0]))
    const waitingElsewhere = elsewhere.mean(results[i])
    const answer = answerOf(name, conditions, selection)
    const near = goal === null ? Infinity : nearness(conditions, goal)
    return { ...candidateOf(results[i], focus), nearness: near, answer, losesMore, conditions, waitingElsewhere }
  })
  const isRanked = ({ name }: Candidate) => ranked.some((plan) => plan.name === name)
  const order = goal?.order ?? 'earliest'
  const { ranking, rankedBy } = chosenFirst(rank(candidates.filter(isRanked), order, zone), selection)
  const amongThese = (name: string | null) => (plans.some((plan) => plan.name === name) ? name : null)
  const same = plans.map((_, i) => sameOutcome(results, i))
  const first = ranking[0]
  const firstResults = results.find(({ name }) => name === first.name)!
  const harms = results.map((plan) => harmsOf(plan, baseResults, focus, ofServices))
  const harmless = ranking.filter(({ name }) => harms[plans.findIndex((plan) => plan.name === name)].length === 0)
  const decisions = plans.map(({ name, identicalTo = null, whatIf = null }, i): PlanDecision => {
    const { conditions, answer, losesMore } = candidates[i]
    const isCompared = name !== first.name && isRanked(candidates[i])
    const isSame = sameData(columnsOf(results[i]), columnsOf(firstResults))
    return {
      name,
      whatIf: whatIf && { ...whatIf, of: amongThese(whatIf.of) },
      identicalTo: amongThese(identicalTo),
      sameOutcomeAs: same[i],
      conditions,
      answer,
      losesMore,
      harms: harms[i],
      dominatedBy: isRanked(candidates[i]) && !isSame ? dominator(name, harmless, pairs, equalWithin) : null,
      standing: isCompared
        ? isSame
          ? 'same'
          : standingOf(candidates[i], first, { pairs, order, zone, elsewhere: elsewhere.gap(results[i], firstResults) })
        : null,
    }
  })
  return {
    goal,
    equalWithin,
    base,
    plans: decisions,
    ranking: ranking.map(({ name }) => name),
    best: first.name,
    rankedBy,
    parts,
    thin: thinness(ranking, pairs, serviceNamed(results[0], focus).replications.officeCost.length),
    familyConfidence: confidence,
  }
}

function candidateOf(plan: PlanResults, focus: string) {
  const service = serviceNamed(plan, focus)
  const days = goneOrHorizon(service.replications, service.clearing.gone.byDay.length)
  return {
    name: plan.name,
    gone80: service.clearing.gone.p80.value ?? Number.POSITIVE_INFINITY,
    goneMean: meanOf(days),
    officeCost: plan.cost.office.mean,
    waiting: meanOf(waitingOf(service.replications)),
  }
}

/** Of all conditions; where a selection has settled one, its answer counts. */
function answerOf(plan: string, conditions: readonly ConditionResults[], selection: Selection | undefined): Answer {
  const settled = selection?.table?.plans.find(({ name }) => name === plan)?.cells ?? []
  return allOf(
    conditions.map(({ condition, answer }) => settled.find((cell) => cell.condition === condition)?.answer ?? answer),
  )
}

/** The plan that a selection has chosen comes first; of several that it could not tell apart, the first in rank. */
function chosenFirst(ranked: ReturnType<typeof rank>, selection: Selection | undefined): ReturnType<typeof rank> {
  const { ranking } = ranked
  const chosen = ranking.find(({ name }) => selection?.choice?.surviving.includes(name))
  if (chosen === undefined || chosen === ranking[0]) return ranked
  return { ranking: [chosen, ...ranking.filter((each) => each !== chosen)], rankedBy: null }
}

/** The first plan before one with the same figures in every replication, or null. */
function sameOutcome(results: readonly PlanResults[], plan: number): string | null {
  const columns = columnsOf(results[plan])
  return results.slice(0, plan).find((other) => sameData(columnsOf(other), columns))?.name ?? null
}

function columnsOf({ services }: PlanResults) {
  return services.map(({ replications }) => replications)
}
