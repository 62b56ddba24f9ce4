import { keyOf, type Point } from './choice-space.ts'
import { compareValues, type Objective } from './objective.ts'
import type { Sights } from './sights.ts'
import { likelihood, meets, shortfall, type Wanted } from './wanted.ts'

/** How a setting came out of a search. */
export type Found =
  /** Shown to reach what is wanted. */
  | 'meets'
  /** Shown not to reach it. */
  | 'misses'
  /** Shown not to be better than one that reaches it; open whether it does. */
  | 'no-better'
  /** Neither is shown. */
  | 'open'

export interface SearchRules {
  readonly wanted: Wanted
  readonly objective: Objective
  /** Most that the probability of any wrong answer in the search may be. */
  readonly alpha: number
  /** Futures that may be simulated in the search, of all settings together. */
  readonly budget: number
  /** Is told after each stage. */
  readonly onStage?: ((found: SearchFindings) => void) | undefined
}

export interface SearchFindings {
  /** Of each setting, by its key. */
  readonly found: ReadonlyMap<string, Found>
  /** The best of those that are shown to reach what is wanted. */
  readonly best: Point | null
  /** Keys of the others that are not dropped: such as may yet be the best. */
  readonly rivals: ReadonlySet<string>
}

/** Futures of every setting in the first stage, and how much more there are in each further one. */
export const FIRST_STAGE = 10
const GROWTH = 1.5
/** From where on a setting seems surely enough to reach what is wanted to be looked at for it, and below where not. */
export const LIKELY = 0.9
const UNLIKELY = 0.1
/** As long as none surely reaches what is wanted, a setting that is open after so many futures waits for others. */
const PATIENCE = 300

/**
 * Looks at all settings through few futures, then further at what may be the best: the best of those that likely reach
 * what is wanted, and what is better and may reach it too. What surely misses it is dropped, and so is, once one surely reaches it,
 * what is surely no better than that one. Each answer is an anytime-valid test, so that the number of stages does not
 * matter, nor that what is seen decides on what is looked at: Bernoulli feasibility tests for constraints on
 * probabilities, where Andradottir and Kim (2010, "Fully sequential procedures for comparing constrained systems via
 * simulation") have normal ones. Half of alpha is for these, half for comparisons, each divided by the number of
 * settings (Bonferroni, which needs no independence and so allows common random numbers).
 */
export async function screen(sights: Sights, points: readonly Point[], rules: SearchRules): Promise<SearchFindings> {
  const state = new Screening(sights, points, rules)
  for (let wanted = state.next(); state.canPay(wanted); wanted = state.next()) {
    await sights.growEach(wanted)
    state.judge()
    rules.onStage?.(state.findings())
    if (state.isSettled()) break
  }
  return state.findings()
}

interface Growth {
  readonly point: Point
  readonly count: number
}

class Screening {
  private readonly found: Map<string, Found>
  private alive: Point[]
  private best: Point | null = null
  private readonly each: number
  private readonly sights: Sights
  private readonly rules: SearchRules
  private readonly before: number

  constructor(sights: Sights, points: readonly Point[], rules: SearchRules) {
    this.sights = sights
    this.rules = rules
    this.before = sights.total
    this.alive = [...points]
    this.found = new Map(points.map((point) => [keyOf(point), 'open']))
    this.each = rules.alpha / (2 * points.length)
  }

  /** How many futures are to be seen next, of which settings. */
  next(): Growth[] {
    return this.toGrow().map((point) => {
      const seen = this.sights.of(point).length
      return { point, count: seen === 0 ? FIRST_STAGE : Math.ceil(seen * GROWTH) }
    })
  }

  private toGrow(): Point[] {
    const { objective, wanted } = this.rules
    if (this.best !== null) return this.alive.filter((point) => objective.isSampled || this.isOpen(point))
    const patient = this.alive.filter((point) => this.sights.of(point).length < PATIENCE)
    const likely = patient.filter((point) => likelihood(this.sights.of(point), wanted) >= LIKELY)
    const seeming = patient.filter((point) => shortfall(this.sights.of(point), wanted) === 0)
    const first = bestOf(likely.length > 0 ? likely : seeming, this.sights, objective)
    if (first === null) return patient.length > 0 ? patient : this.alive
    const value = objective.value(first, this.sights.of(first))
    return patient.filter(
      (point) =>
        point === first ||
        (likelihood(this.sights.of(point), wanted) >= UNLIKELY &&
          compareValues(objective.value(point, this.sights.of(point)), value) <= 0),
    )
  }

  private isOpen(point: Point): boolean {
    return this.found.get(keyOf(point)) === 'open'
  }

  canPay(wanted: readonly Growth[]): boolean {
    const more = wanted.reduce((sum, { point, count }) => sum + count - this.sights.of(point).length, 0)
    return more > 0 && this.sights.total - this.before + more <= this.rules.budget
  }

  judge(): void {
    for (const point of this.alive) this.judgeOne(point)
    this.alive = this.alive.filter((point) => this.found.get(keyOf(point)) !== 'misses')
    const known = this.alive.filter((point) => this.found.get(keyOf(point)) === 'meets')
    this.best = bestOf(known, this.sights, this.rules.objective)
    if (this.best !== null) this.dropNoBetter(this.best)
  }

  private judgeOne(point: Point): void {
    if (!this.isOpen(point)) return
    const answer = meets(this.sights.of(point), this.rules.wanted, this.each)
    if (answer !== 'undecided') this.found.set(keyOf(point), answer === 'yes' ? 'meets' : 'misses')
  }

  private dropNoBetter(best: Point): void {
    const { sights, each } = this
    const other = { point: best, sights: sights.of(best) }
    this.alive = this.alive.filter((point) => {
      if (point === best) return true
      const isDropped = this.rules.objective.isNoBetter({ point, sights: sights.of(point) }, other, each)
      if (isDropped && this.isOpen(point)) this.found.set(keyOf(point), 'no-better')
      return !isDropped
    })
  }

  isSettled(): boolean {
    return this.alive.every((point) => point === this.best)
  }

  findings(): SearchFindings {
    const rivals = this.alive.filter((point) => point !== this.best)
    return { found: this.found, best: this.best, rivals: new Set(rivals.map(keyOf)) }
  }
}

/** The best by the futures seen; null of none. */
export function bestOf(points: readonly Point[], sights: Sights, objective: Objective): Point | null {
  let best: Point | null = null
  let least: readonly number[] = []
  for (const point of points) {
    const value = objective.value(point, sights.of(point))
    if (best === null || compareValues(value, least) < 0) [best, least] = [point, value]
  }
  return best
}
