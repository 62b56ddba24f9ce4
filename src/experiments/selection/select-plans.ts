import { smallest } from '../../statistics/extremes.ts'
import { meanOf } from '../../statistics/mean-of.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { CompiledPlan } from '../compiled-plan.ts'
import { choosable } from '../decision/choosable.ts'
import { goalFacts } from '../decision/goal-facts.ts'
import { EQUAL_DAYS, EQUAL_SHARE_OF_COST } from '../decision/indifference.ts'
import type { ExcludedPlan, Selection, SelectionChoice, SelectionTable } from '../results/selection.ts'
import { answerGoal } from './answer-goal.ts'
import { BATCH, type Choice, chooseBest, firstStageOf } from './choose-best.ts'
import { cellsOf } from './goal-cells.ts'
import { losingPlans } from './losing-plans.ts'
import { ReplicationBudget } from './replication-budget.ts'
import type { FutureSupply, OnRound, SelectedFuture, SelectionSettings } from './selection-settings.ts'

/** Of probabilities and shares, unless the user says. */
const EQUAL_SHARE = 0.05

type Plan = Pick<CompiledPlan, 'name' | 'office' | 'identicalTo' | 'whatIf'>

/**
 * Goes on until it is settled which plan to take, or the budget is used. With a goal first which plans surely meet it, and
 * then which of these is the cheapest or the earliest; without one which is gone earliest on average. The second question
 * gets replications of its own.
 */
export async function selectPlans(
  plans: readonly Plan[],
  settings: SelectionSettings,
  supply: FutureSupply,
  onRound?: OnRound,
): Promise<Omit<Selection, 'budget'>> {
  const { first, most, confidence, precision } = settings
  const [{ office }] = plans
  // one plan that is near to what is asked for does not take what is needed to choose among the others
  const kept = Math.min(Math.floor(most / 2), plans.length * firstStageOf(plans.length) * BATCH)
  const forTable = new ReplicationBudget(most - kept)
  const goal = goalFacts(office)
  const cells = goal === null ? [] : cellsOf(goal)
  const zone = precision.share ?? EQUAL_SHARE
  const table =
    cells.length === 0 ? null : await answerGoal({ plans, cells, zone, confidence, first }, supply, forTable, onRound)
  const budget = new ReplicationBudget(most - forTable.used)
  const choices = withoutDoubles(choosable(plans))
  const possible = choices.filter(({ name }) => table === null || meetsGoal(table, name))
  const asked: Question = {
    plans: possible,
    base: (choices[0] ?? plans[0]).office,
    by: goal?.order === 'cheapest' ? 'office-cost' : 'gone',
    among: table === null ? 'all' : 'meeting-goal',
    first: first + usedOf(table),
  }
  const choice = possible.length < 2 ? null : await choose(asked, settings, supply, budget, onRound)
  return { first, replications: forTable.used + budget.used, confidence, table, choice }
}

/** Each office once. */
function withoutDoubles(plans: readonly Plan[]): Plan[] {
  return plans.filter(({ identicalTo = null }) => !plans.some(({ name }) => name === identicalTo))
}

function meetsGoal({ plans }: SelectionTable, plan: string): boolean {
  return plans.find(({ name }) => name === plan)!.cells.every(({ answer }) => answer === 'yes')
}

/** Numbers of replications that the table has used. */
function usedOf(table: SelectionTable | null): number {
  return (table?.plans ?? []).reduce((most, { replications }) => Math.max(most, replications), 0)
}

interface Question {
  readonly plans: readonly Plan[]
  readonly base: Office
  readonly by: SelectionChoice['by']
  readonly among: SelectionChoice['among']
  /** Number of the first replication. */
  readonly first: number
}

const NOTHING_LEFT: Choice = { settled: true, surviving: [], made: [] }

/** Null where the budget is used before the end of the first stage. */
async function choose(
  question: Question,
  { confidence, precision }: SelectionSettings,
  supply: FutureSupply,
  budget: ReplicationBudget,
  onRound?: OnRound,
): Promise<SelectionChoice | null> {
  const { plans, base, by, among, first } = question
  const stage = firstStageOf(plans.length) * BATCH
  const offices = [...new Set([base, ...plans.map(({ office }) => office)])]
  if (budget.left < offices.length * stage) return null
  onRound?.({ round: offices.length * stage, open: plans.length, needed: null })
  const made = await supply.of(offices.map((office) => ({ office, from: first, to: first + stage })))
  const begun = new Map(offices.map((office, i) => [office, made[i]]))
  const excluded = excludedOf(question, begun, confidence)
  const staying = plans.filter(({ name }) => !excluded.some((each) => each.name === name))
  // those that stay are counted when they are chosen among
  budget.take(offices.length - staying.length, stage)
  const zone = zoneOf(by, base, precision, [...begun.values()])
  const settings = { count: staying.length, alpha: 1 - confidence, delta: zone }
  let from = first
  const draw = async (some: readonly number[], replications: number) => {
    const to = from + replications
    const futures = await supply.of(some.map((one) => ({ office: staying[one].office, from, to })))
    from = to
    return futures.map((each, i) => each.map((future) => valueOf(future, by, staying[some[i]].office)))
  }
  const {
    settled,
    surviving,
    made: ofEach,
  } = staying.length === 0 ? NOTHING_LEFT : await chooseBest(settings, draw, budget, onRound)
  const nameOf = (one: number) => staying[one].name
  return {
    by,
    among,
    plans: ofEach.map((each, one) => ({ name: nameOf(one), ...each })),
    zone,
    batch: BATCH,
    settled,
    surviving: surviving.map(nameOf),
    excluded,
    betterOnFresh: [],
  }
}

/** Which plans are not to be chosen, whatever their dates and costs. */
function excludedOf(
  { plans, base, by }: Question,
  begun: ReadonlyMap<Office, readonly SelectedFuture[]>,
  confidence: number,
): ExcludedPlan[] {
  const ofPlans = plans.map(({ office }) => begun.get(office)!)
  const isLosing = losingPlans(ofPlans, begun.get(base)!, confidence)
  const most = by === 'gone' ? (base.goal?.budget ?? Infinity) : Infinity
  return plans.flatMap(({ name }, i): ExcludedPlan[] => {
    if (isLosing[i]) return [{ name, why: 'loses-more' }]
    return meanOf(ofPlans[i].map(({ officeCost }) => officeCost)) > most ? [{ name, why: 'over-budget' }] : []
  })
}

/** Days until the backlog is gone, the horizon where it is not, or money. */
function valueOf({ goneDay, officeCost }: SelectedFuture, by: SelectionChoice['by'], { days }: Office): number {
  return by === 'gone' ? (goneDay ?? days) : officeCost
}

/** Where the scenario says that every difference matters, the usual ones do. */
function zoneOf(
  by: SelectionChoice['by'],
  { goal }: Office,
  precision: SelectionSettings['precision'],
  begun: readonly (readonly SelectedFuture[])[],
): number {
  if (by === 'gone') return precision.days ?? (goal?.equalDays || EQUAL_DAYS)
  if (precision.cost !== null) return precision.cost
  const costs = begun.map((futures) => meanOf(futures.map(({ officeCost }) => officeCost)))
  const paid = costs.filter((cost) => cost > 0)
  return goal?.equalCost || (paid.length === 0 ? 1 : EQUAL_SHARE_OF_COST * smallest(paid))
}
