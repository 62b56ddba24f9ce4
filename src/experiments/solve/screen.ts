import { keyOf, type Point } from './choice-space.ts'
import { compareValues, type Objective } from './objective.ts'
import type { Sights } from './sights.ts'
import { likelihood, meets, shortfall, type Guess, type Wanted } from './wanted.ts'

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

/** Futures of every setting in the first stage, and how much more there are at most in each further one. */
export const FIRST_STAGE = 10
const GROWTH = 1.5
/** From where on a setting seems surely enough to reach what is wanted to be looked at for it. */
export const LIKELY = 0.9
/** Standard errors by which what was seen may be off: what is close to a limit by chance alone is not given up. */
const LUCK = [1, -1] as const
/** Settings that need up to so many times as many further futures as the one that needs the fewest, or so few, go on too. */
const WITH_IT = { times: 2, few: 10 } as const
/** Share of the budget that an answer about a setting may take which seems to be better than the best so far. */
const FOR_BETTER = 0.2
/** Guesses of how many futures it takes, from one to the next. */
const GUESSES_APART = 1.1

/**
 * Looks at all settings through few futures, then further: until one is shown to reach what is wanted at the best of
 * those that likely do, then at whatever is told apart from that one soonest, as far as the futures seen let one guess.
 * What surely misses what is wanted is dropped, and so is, once one surely reaches it, what is surely no better than that
 * one. It ends when nothing is open any more, or when what is open would take more than the budget. Each answer is an
 * anytime-valid test, so that the number of stages does not matter, nor that what is seen decides on what is looked at:
 * Bernoulli feasibility tests for constraints on probabilities, where Andradottir and Kim (2010, "Fully sequential
 * procedures for comparing constrained systems via simulation") have normal ones. Half of alpha is for these, half for
 * comparisons, each divided by the number of settings (Bonferroni, which needs no independence and so allows common
 * random numbers).
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
  private readonly guesses = new Map<Point, { seen: number; best: Point | null; count: number }>()

  constructor(sights: Sights, points: readonly Point[], rules: SearchRules) {
    this.sights = sights
    this.rules = rules
    this.before = sights.total
    this.alive = [...points]
    this.found = new Map(points.map((point) => [keyOf(point), 'open']))
    this.each = rules.alpha / (2 * points.length)
  }

  /** How many futures are to be seen next, of which settings; none when the budget tells no more. */
  next(): Growth[] {
    const unseen = this.alive.filter((point) => this.seen(point) === 0)
    if (unseen.length > 0) return unseen.map((point) => ({ point, count: FIRST_STAGE }))
    const growth = this.best === null ? this.soonest(this.mayReach()) : this.afterFirst(this.best)
    // two are compared on the futures that both have seen
    const most = growth.reduce((count, next) => Math.max(count, next.count), 0)
    return this.best === null || growth.length === 0 ? growth : [{ point: this.best, count: most }, ...growth]
  }

  /** What seems to be better than the best so far and is told by part of the budget, then the rest. */
  private afterFirst(best: Point): Growth[] {
    const seeming = this.alive.filter((point) => this.seemsBetter(point, best))
    const better = this.soonest(seeming, FOR_BETTER * this.rules.budget)
    return better.length > 0 ? better : this.soonest(this.alive)
  }

  private seemsBetter(point: Point, best: Point): boolean {
    const { objective, wanted } = this.rules
    const seen = this.sights.of(point)
    const value = (each: Point) => objective.value(each, this.sights.of(each))
    return shortfall(seen, wanted) === 0 && compareValues(value(point), value(best)) < 0
  }

  /** Among which one looks for the first that reaches what is wanted. */
  private mayReach(): Point[] {
    const { objective, wanted } = this.rules
    const likely = this.alive.filter((point) => likelihood(this.sights.of(point), wanted) >= LIKELY)
    const first = bestOf(likely, this.sights, objective)
    if (first !== null) return [first]
    const seeming = this.alive.filter((point) => shortfall(this.sights.of(point), wanted) === 0)
    return seeming.length > 0 ? seeming : this.alive
  }

  /** Of some settings those that are told soonest, and how far one looks at them before one guesses anew. */
  private soonest(points: readonly Point[], most = this.left()): Growth[] {
    const guesses = points
      .filter((point) => point !== this.best)
      .map((point) => ({ point, seen: this.seen(point), count: this.guessedCount(point) }))
    const least = guesses.reduce((few, { seen, count }) => Math.min(few, count - seen), Infinity)
    if (least > Math.min(most, this.left())) return []
    return guesses
      .filter(({ seen, count }) => count - seen <= Math.max(WITH_IT.few, WITH_IT.times * least))
      .map(({ point, seen, count }) => ({ point, count: Math.min(count, Math.ceil(GROWTH * seen)) }))
  }

  /** Futures of a setting by which it may be told; Infinity where that is more than the budget. */
  private guessedCount(point: Point): number {
    const known = this.guesses.get(point)
    const seen = this.seen(point)
    if (known !== undefined && known.seen === seen && known.best === this.best) return known.count
    const count = this.newGuess(point)
    this.guesses.set(point, { seen, best: this.best, count })
    return count
  }

  private newGuess(point: Point): number {
    const seen = this.seen(point)
    const most = seen + this.left()
    for (let count = Math.ceil(seen * GUESSES_APART); count <= most; count = Math.ceil(count * GUESSES_APART)) {
      if (LUCK.some((luck) => this.isTold(point, { times: count / seen, luck }))) return count
    }
    return Infinity
  }

  private isTold(point: Point, guess: Guess): boolean {
    const { wanted, objective } = this.rules
    const seen = this.sights.of(point)
    if (this.isOpen(point) && meets(seen, wanted, this.each, guess) !== 'undecided') return true
    if (this.best === null) return false
    const best = { point: this.best, sights: this.sights.of(this.best) }
    return objective.isNoBetter({ point, sights: seen }, best, this.each, guess)
  }

  private seen(point: Point): number {
    return this.sights.of(point).length
  }

  private isOpen(point: Point): boolean {
    return this.found.get(keyOf(point)) === 'open'
  }

  /** Futures that the budget still has. */
  private left(): number {
    return this.rules.budget - (this.sights.total - this.before)
  }

  canPay(wanted: readonly Growth[]): boolean {
    const more = wanted.reduce((sum, { point, count }) => sum + Math.max(0, count - this.seen(point)), 0)
    return more > 0 && more <= this.left()
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
