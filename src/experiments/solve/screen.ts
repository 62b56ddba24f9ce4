import { keyOf, type Point } from './choice-space.ts'
import { compareValues, type Objective } from './objective.ts'
import type { Sights } from './sights.ts'
import { meets, type Wanted } from './wanted.ts'

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

/**
 * Looks at all settings through few futures, drops those that surely miss what is wanted and those that are surely no
 * better than one that surely reaches it, and goes on with the rest. Each answer is an anytime-valid test, so that the
 * number of stages does not matter: Bernoulli feasibility tests for constraints on probabilities, as Andradottir and Kim
 * (2010, "Fully sequential procedures for comparing constrained systems via simulation") check feasibility before and
 * beside comparison, with their normal tests replaced; half of alpha is for these, half for comparisons, divided by the
 * number of settings (Bonferroni, which needs no independence and so allows common random numbers).
 */
export async function screen(sights: Sights, points: readonly Point[], rules: SearchRules): Promise<SearchFindings> {
  const state = new Screening(sights, points, rules)
  for (let count = FIRST_STAGE; state.canGrow(count); count = Math.ceil(count * GROWTH)) {
    await sights.grow(state.toGrow(), count)
    state.judge()
    rules.onStage?.(state.findings())
    if (state.isSettled()) break
  }
  return state.findings()
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

  /** What is still open, and where values are estimated those that are compared. */
  toGrow(): Point[] {
    return this.alive.filter((point) => this.rules.objective.isSampled || this.found.get(keyOf(point)) === 'open')
  }

  canGrow(count: number): boolean {
    const more = this.toGrow().reduce((sum, point) => sum + Math.max(0, count - this.sights.of(point).length), 0)
    return this.sights.total - this.before + more <= this.rules.budget
  }

  judge(): void {
    for (const point of this.alive) this.judgeOne(point)
    this.alive = this.alive.filter((point) => this.found.get(keyOf(point)) !== 'misses')
    const known = this.alive.filter((point) => this.found.get(keyOf(point)) === 'meets')
    this.best = bestOf(known, this.sights, this.rules.objective)
    if (this.best !== null) this.dropNoBetter(this.best)
  }

  private judgeOne(point: Point): void {
    if (this.found.get(keyOf(point)) !== 'open') return
    const answer = meets(this.sights.of(point), this.rules.wanted, this.each)
    if (answer !== 'undecided') this.found.set(keyOf(point), answer === 'yes' ? 'meets' : 'misses')
  }

  private dropNoBetter(best: Point): void {
    const { sights, each } = this
    const other = { point: best, sights: sights.of(best) }
    this.alive = this.alive.filter((point) => {
      if (point === best) return true
      const isDropped = this.rules.objective.isNoBetter({ point, sights: sights.of(point) }, other, each)
      if (isDropped && this.found.get(keyOf(point)) === 'open') this.found.set(keyOf(point), 'no-better')
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
