import type { Choice } from '../../scenario/compiled/choices.ts'
import { searchLimits } from '../../limits/search-limits.ts'
import { allPoints, keyOf, sizeOf, type Point } from './choice-space.ts'
import { confirm, type Confirmation } from './confirm.ts'
import { findFirst } from './find-first.ts'
import { frontFacts, MOST_OF_FRONT } from './front-facts.ts'
import { idleChoices } from './idle-choices.ts'
import { cheapest, earliest, type Objective } from './objective.ts'
import { rSpline } from './r-spline.ts'
import { FIRST_STAGE, LIKELY, screen, type Found } from './screen.ts'
import { settingFacts } from './setting-facts.ts'
import type { SettingSpace } from './setting-space.ts'
import type { Look, Sight } from './sight.ts'
import { Sights } from './sights.ts'
import { sortedBy } from './sorted-by.ts'
import type { Asked, Chosen, Method, SettingFacts, SolveResults } from './solve-results.ts'
import { likelihood, shortfall, type Wanted } from './wanted.ts'

export interface SolveQuestion {
  readonly schema: SolveResults['schema']
  readonly scenario: SolveResults['scenario']
  readonly choices: readonly Choice[]
  readonly defaults: Chosen
  readonly held: Chosen
  readonly asked: Asked
  readonly wanted: Wanted
  readonly probability: number
  readonly equalCost: number | null
  /** Futures that may be simulated in the search and its confirmation. */
  readonly budget: number
  readonly seed: number
  readonly withFront: boolean
}

export interface SolveTools {
  readonly look: Look
  /** Whether it is still normal some time after the date that is wanted, or else after the day. */
  readonly lookLater: (point: Point, day: number | null) => Promise<SolveResults['stillNormal']>
  /** The answer so far, not yet confirmed. */
  readonly soFar: (results: SolveResults) => void
}

/** Number of the first future that no search ever sees: studies have at most a million. */
export const FIRST_FRESH = 1_000_000

const CONFIDENCE = 0.95
/** Half of what may be wrong is for the search, half for the confirmation. */
const ALPHA = (1 - CONFIDENCE) / 2
/** Of that, for the settings that are confirmed; the rest for the nearest one, should none of them be. */
const FOR_CONFIRMATION = 0.8
/** Shares of the budget: for the search, and to keep for what is told after the confirmation. */
const FOR_SEARCH = 0.7
const AFTERWARDS = 0.15
/** Of what is left for the confirmation, for one setting. */
const PER_SETTING = 1 / 3
/** Fresh futures from which the answer is told, whatever its confirmation took; so that they are not chosen. */
const TOLD_FROM = 200
const IDLE_FROM = 100
/** Settings of a large space that are compared with each other in the end. */
const FINALISTS = 30
/** Settings that miss what is wanted, of which the nearest is chosen. */
const NEAREST = 5
const NEAREST_FROM = 60

/** Futures that it takes at most, besides the budget, to tell the answer of a search over so many choices. */
export function mostToTell(choices: number, withFront: boolean): number {
  return NEAREST * NEAREST_FROM + TOLD_FROM + IDLE_FROM * choices + (withFront ? MOST_OF_FRONT : 0)
}

/** What one wants, found by a search, and confirmed on futures that the search has not seen. */
export async function solve(space: SettingSpace, question: SolveQuestion, tools: SolveTools): Promise<SolveResults> {
  return new Solving(space, question, tools).results()
}

/** What a search leaves behind. */
interface Searched {
  /** Settings in the order of preference, as far as they may be the answer. */
  readonly order: readonly Point[]
  /** Number in it of the answer of the search; null when nothing seems to reach what is wanted. */
  readonly expected: number | null
  readonly found: ReadonlyMap<string, Found>
  /** Keys of settings that may yet be better than the answer of the search. */
  readonly rivals: ReadonlySet<string>
  readonly looked: readonly Point[]
  readonly method: Method
}

const NOTHING_FOUND = { order: [], expected: null, found: new Map(), rivals: new Set<string>(), looked: [] }

class Solving {
  private readonly sights: Sights
  private readonly fresh: Sights
  private readonly space: SettingSpace
  private readonly question: SolveQuestion
  private readonly tools: SolveTools
  private readonly objective: Objective

  constructor(space: SettingSpace, question: SolveQuestion, tools: SolveTools) {
    this.space = space
    this.question = question
    this.tools = tools
    this.sights = new Sights(tools.look)
    this.fresh = new Sights(tools.look, FIRST_FRESH)
    const { asked, probability, equalCost, scenario } = question
    this.objective = asked.kind === 'earliest' ? earliest(probability, scenario.days) : cheapest(probability, equalCost)
  }

  async results(): Promise<SolveResults> {
    const { budget, asked } = this.question
    const searched =
      asked.kind === 'least' || asked.kind === 'latest' ? await this.searchOne(asked) : await this.searchAll()
    const { order, expected } = searched
    const search = this.sights.total
    const left = Math.floor((1 - AFTERWARDS) * budget - search)
    this.tools.soFar(
      this.tell(searched, null, { reached: null, point: expected === null ? null : order[expected], search }),
    )
    const confirmed =
      expected === null
        ? null
        : await confirm(this.fresh, order, expected, {
            wanted: this.question.wanted,
            alpha: ALPHA * FOR_CONFIRMATION,
            perSetting: Math.floor(PER_SETTING * left),
            budget: left,
            testsBefore: 'choice' in asked,
          })
    this.tested = this.fresh.total
    const { point, reached } = await this.outcome(searched, confirmed, left - this.fresh.total)
    if (point !== null) await this.fresh.grow([point], TOLD_FROM)
    const told = this.tell(searched, confirmed, { reached, point, search })
    if (point === null) return told
    this.tools.soFar(told)
    const idle = await idleChoices(this.fresh, point, this.space.defaults, IDLE_FROM)
    const front = this.question.withFront
      ? await frontFacts(this.sights, this.fresh, this.space, { ...this.question, points: searched.looked })
      : null
    const stillNormal = reached === 'no' ? null : await this.tools.lookLater(point, told.answer?.day.value ?? null)
    return {
      ...told,
      idle: { choices: this.namesOf(idle), futures: IDLE_FROM },
      front,
      stillNormal,
      futures: {
        ...told.futures,
        all:
          this.sights.total +
          this.fresh.total +
          (stillNormal !== null && 'futures' in stillNormal ? stillNormal.futures : 0),
      },
    }
  }

  /** Of choices by number, without the one that is asked about. */
  private namesOf(numbers: readonly number[]): string[] {
    const { asked } = this.question
    const names = numbers.map((d) => this.space.choices[d].name)
    return names.filter((name) => !('choice' in asked && asked.choice === name))
  }

  /** The values of one choice, those that are preferred first. */
  private async searchOne(asked: Extract<Asked, { choice: string }>): Promise<Searched> {
    const rising = this.space.chainOf(asked.choice)
    const chain = asked.kind === 'least' ? rising : rising.toReversed()
    const { budget, wanted } = this.question
    const { first, by, found } = await findFirst(this.sights, chain, {
      wanted,
      alpha: ALPHA,
      budget: FOR_SEARCH * budget,
    })
    return {
      order: chain,
      expected: first,
      found: new Map(chain.flatMap((point, i) => (found === null ? [] : [[keyOf(point), found[i]] as const]))),
      rivals: new Set(),
      looked: chain.filter((point) => this.sights.of(point).length > 0),
      method: by,
    }
  }

  private async searchAll(): Promise<Searched> {
    const { dimensions } = this.space
    const budget = FOR_SEARCH * this.question.budget
    const size = sizeOf(dimensions)
    if (size <= searchLimits.enumerated.most && 1.5 * FIRST_STAGE * size <= budget) {
      return this.screened(allPoints(dimensions), budget, 'screening')
    }
    const { wanted, seed } = this.question
    const { best, visited } = await rSpline(this.sights, dimensions, this.space.defaults, {
      ...{ wanted, objective: this.objective, budget: 0.7 * budget, seed },
      onStage: (point) => this.stage({ ...NOTHING_FOUND, method: 'R-SPLINE' }, point),
    })
    const finalists = this.bestFirst(visited).slice(0, FINALISTS)
    const chosen = finalists.includes(best) ? finalists : [best, ...finalists.slice(1)]
    return this.screened(chosen, 0.3 * budget, 'R-SPLINE', visited)
  }

  private async screened(
    points: readonly Point[],
    budget: number,
    method: Method,
    looked: readonly Point[] = points,
  ): Promise<Searched> {
    const { wanted } = this.question
    const { found, best, rivals } = await screen(this.sights, points, {
      ...{ wanted, objective: this.objective, alpha: ALPHA, budget },
      onStage: (findings) => this.stage({ ...NOTHING_FOUND, ...findings, looked, method }, findings.best),
    })
    const isFound = (point: Point, what: Found) => found.get(keyOf(point)) === what
    const open = points.filter((point) => isFound(point, 'open') && shortfall(this.sights.of(point), wanted) === 0)
    const known = points.filter((point) => isFound(point, 'meets'))
    const isLikely = (point: Point) => likelihood(this.sights.of(point), wanted) >= LIKELY
    // what only seems to do is tried last: the cheapest of many is among these the one that was lucky
    const order = [
      ...(best === null ? [] : [best]),
      ...this.byObjective(known.filter((point) => point !== best)),
      ...this.byObjective(open.filter(isLikely)),
      ...this.byObjective(open.filter((point) => !isLikely(point))),
    ]
    return { order, expected: order.length === 0 ? null : 0, found, rivals, looked, method }
  }

  /** Fresh futures of the confirmation. */
  private tested = 0
  private stageCount = 0

  /** The answer so far is told after every few stages, since it is written each time. */
  private stage(searched: Searched, point: Point | null = null): void {
    if (point === null || this.stageCount++ % 4 !== 0) return
    this.tools.soFar(this.tell(searched, null, { reached: null, point, search: this.sights.total }))
  }

  private byObjective(points: readonly Point[]): Point[] {
    return sortedBy(points, (point) => this.objective.value(point, this.sights.of(point)))
  }

  /** What is wanted comes first, then what is preferred. */
  private bestFirst(points: readonly Point[]): Point[] {
    const { wanted } = this.question
    return sortedBy(points, (point) => {
      const sights = this.sights.of(point)
      return [shortfall(sights, wanted), ...this.objective.value(point, sights)]
    })
  }

  /** @param left fresh futures that may still be simulated */
  private async outcome(
    { order, expected, looked, found }: Searched,
    confirmed: Confirmation | null,
    left: number,
  ): Promise<{ point: Point | null; reached: 'yes' | 'open' | 'no' }> {
    if (confirmed !== null && confirmed.answer !== null) return { point: order[confirmed.answer], reached: 'yes' }
    if (expected !== null && confirmed?.answers.get(keyOf(order[expected])) === 'undecided') {
      return { point: order[expected], reached: 'open' }
    }
    const point = await this.nearest(looked)
    if (point === null || found.get(keyOf(point)) === 'misses') return { point, reached: 'no' }
    // what is nearest may well reach it, where the settings that were tried before took the budget
    const { answers } = await confirm(this.fresh, [point], 0, {
      ...{ wanted: this.question.wanted, alpha: ALPHA * (1 - FOR_CONFIRMATION) },
      ...{ perSetting: Math.max(TOLD_FROM, left), budget: Math.max(TOLD_FROM, left), testsBefore: false },
    })
    const answer = answers.get(keyOf(point))
    return { point, reached: answer === 'yes' || answer === 'no' ? answer : 'open' }
  }

  /** Of what misses what is wanted, what misses it by least; of those that miss it alike where citizens wait least. */
  private async nearest(looked: readonly Point[]): Promise<Point | null> {
    const { wanted } = this.question
    const misses = (point: Point) => {
      const sights = this.sights.of(point)
      const waiting = sights.reduce((sum, { waitingDays }) => sum + waitingDays, 0) / Math.max(1, sights.length)
      return [shortfall(sights, wanted), waiting]
    }
    const near = sortedBy(looked, misses).slice(0, NEAREST)
    await this.sights.grow(near, NEAREST_FROM)
    return sortedBy(near, misses)[0] ?? null
  }

  private tell(
    searched: Searched,
    confirmed: Confirmation | null,
    { reached, point, search }: { reached: SolveResults['reached']; point: Point | null; search: number },
  ): SolveResults {
    const { schema, scenario, choices, defaults, held, asked, wanted, probability, equalCost, budget, seed } =
      this.question
    const fresh = point === null ? [] : this.fresh.of(point)
    const sights = fresh.length > 0 ? fresh : point === null ? [] : this.sights.of(point)
    return {
      ...{ schema, scenario, choices, defaults, held, question: { asked, wanted, probability, equalCost }, reached },
      answer: point && this.facts(point, sights),
      before: this.before(searched.order, confirmed),
      tried: 'choice' in asked ? searched.looked.map((each) => this.facts(each, this.sights.of(each))) : [],
      // of what misses it, the nearest is one of those that do
      counts: this.counts(searched, reached === 'no' ? null : point),
      method: searched.method,
      idle: { choices: [], futures: 0 },
      stillNormal: null,
      front: null,
      seed,
      futures: { search, tested: this.tested, all: this.sights.total + this.fresh.total, budget },
      confidence: CONFIDENCE,
    }
  }

  private facts(point: Point, sights: readonly Sight[]): SettingFacts {
    const { wanted, probability } = this.question
    return settingFacts(this.space.settingOf(point), sights, wanted, probability)
  }

  private before(order: readonly Point[], confirmed: Confirmation | null): SolveResults['before'] {
    if (!('choice' in this.question.asked) || confirmed === null || confirmed.answer === null) return null
    const point = order[confirmed.answer - 1]
    if (point === undefined) return null
    return { choices: this.space.settingOf(point), answer: confirmed.answers.get(keyOf(point)) ?? 'undecided' }
  }

  private counts({ found, rivals, looked, order, expected }: Searched, answer: Point | null): SolveResults['counts'] {
    const { asked } = this.question
    const others = [...found].filter(([key]) => answer === null || key !== keyOf(answer))
    const misses = others.filter(([, what]) => what === 'misses').length
    const isOfSearch = expected !== null && answer !== null && keyOf(order[expected]) === keyOf(answer)
    // the search has set them against its own answer: where that was not confirmed, all that do not miss it are open
    const open = isOfSearch ? others.filter(([key]) => rivals.has(key)).length : others.length - misses
    return {
      settings: 'choice' in asked ? this.space.chainOf(asked.choice).length : sizeOf(this.space.dimensions),
      looked: looked.length,
      compared: found.size,
      misses,
      rivals: open,
      noBetter: others.length - misses - open,
      isOfSearch,
    }
  }
}
