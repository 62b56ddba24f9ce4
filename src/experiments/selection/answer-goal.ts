import type { Office } from '../../scenario/compiled/office.ts'
import type { SelectedCell, SelectedPlan, SelectionTable } from '../results/selection.ts'
import { type CellTest, type GoalCell, lookAt, surelyGone, trialsNeeded, trialsOf } from './goal-cells.ts'
import type { ReplicationBudget } from './replication-budget.ts'
import type { FutureSupply, OnRound, SelectedFuture } from './selection-settings.ts'

/** Replications of each plan before the first look. */
const FIRST_LOOK = 20
/** A round is so much of what was made before. */
const GROWTH = 1 / 8

interface Question {
  readonly plans: readonly { readonly name: string; readonly office: Office }[]
  readonly cells: readonly GoalCell[]
  readonly zone: number
  /** Of all answers together. */
  readonly confidence: number
  /** Number of the first replication. */
  readonly first: number
}

/**
 * Asks of each plan whether it meets each condition until all are answered, or shown to lie within the zone of what is
 * asked, or the budget is used. A plan of which all is settled gets no more replications. All answers, and the dates
 * that go with them, are right together with the confidence, whenever it ends: each plan has its part of the chance to
 * be wrong, and in it each condition; for dates two parts, for a "yes" and a "no". These two are enough for all days
 * at once, because what is gone by one day is gone by the next: a wrong "yes" for any day is one for the last day on
 * which it would be wrong.
 */
export async function answerGoal(
  { plans, cells, zone, confidence, first }: Question,
  supply: FutureSupply,
  budget: ReplicationBudget,
  onRound?: OnRound,
): Promise<SelectionTable> {
  const parts = cells.reduce((sum, { condition }) => sum + (condition === 'gone-by' ? 2 : 1), 0)
  const test = { alpha: (1 - confidence) / (parts * plans.length), zone }
  const states = plans.map((plan) => new PlanState(plan, cells, test))
  for (;;) {
    const open = states.filter(({ isSettled }) => !isSettled)
    if (open.length === 0) break
    const each = budget.take(open.length, roundAfter(open[0].futures.length))
    if (each === 0) break
    // the forecast is made only where somebody wants it
    onRound?.({ round: each * open.length, open: open.length, needed: neededBy(open) })
    const made = await supply.of(open.map((state) => state.next(first, each)))
    open.forEach((state, i) => state.add(made[i]))
  }
  return { zone, plans: states.map((state) => state.result()) }
}

function roundAfter(made: number): number {
  return Math.max(FIRST_LOOK, Math.ceil(made * GROWTH))
}

function neededBy(open: readonly PlanState[]): number | null {
  const needed = open.map((state) => state.needed())
  return needed.includes(null) ? null : needed.reduce((sum: number, each) => sum + each!, 0)
}

/** One plan while its questions are asked. */
class PlanState {
  readonly futures: SelectedFuture[] = []
  isSettled = false
  private found: readonly SelectedCell[]
  private readonly plan: Question['plans'][number]
  private readonly cells: readonly GoalCell[]
  private readonly test: CellTest

  constructor(plan: Question['plans'][number], cells: readonly GoalCell[], test: CellTest) {
    this.plan = plan
    this.cells = cells
    this.test = test
    this.found = cells.map(({ condition }) => ({ condition, answer: 'undecided', value: null, near: false }))
  }

  next(first: number, count: number) {
    const from = first + this.futures.length
    return { office: this.plan.office, from, to: from + count }
  }

  /** What was once answered stays so. */
  add(futures: readonly SelectedFuture[]): void {
    for (const future of futures) this.futures.push(future)
    this.found = this.cells.map((cell, i) => {
      const trials = trialsOf(cell, this.futures)
      const value = trials.n === 0 ? null : trials.successes / trials.n
      const before = this.found[i]
      const isKept = before.answer !== 'undecided' || before.near
      return { ...before, ...(isKept ? {} : lookAt(cell, trials, this.test)), value }
    })
    this.isSettled = this.found.some(({ answer }) => answer === 'no') || this.found.every(isSettledCell)
  }

  /** More replications that would probably settle it; null where that cannot be said. */
  needed(): number | null {
    const { length } = this.futures
    if (length === 0) return null
    const open = this.cells.filter((_, i) => !isSettledCell(this.found[i]))
    const needed = open.map((cell) => trialsNeeded(cell, trialsOf(cell, this.futures), this.test))
    return needed.includes(null) ? null : needed.reduce((most: number, each) => Math.max(most, each! - length), 0)
  }

  result(): SelectedPlan {
    const dated = this.cells.find(({ condition }) => condition === 'gone-by')
    const { name, office } = this.plan
    const days =
      dated === undefined
        ? { surelyFrom: null, surelyNotBy: null }
        : surelyGone(dated.limit, office.days, this.futures, this.test)
    return { name, replications: this.futures.length, cells: this.found, ...days }
  }
}

function isSettledCell({ answer, near }: SelectedCell): boolean {
  return answer !== 'undecided' || near
}
