import { StreamTable } from '../../random/stream-table.ts'
import { keyOf, neighboursOf, withValue, type Dimension, type Point } from './choice-space.ts'
import { compareValues, type Objective } from './objective.ts'
import { FIRST_STAGE } from './screen.ts'
import type { Sights } from './sights.ts'
import { shortfall, type Wanted } from './wanted.ts'

export interface SplineRules {
  readonly wanted: Wanted
  readonly objective: Objective
  /** Futures that may be simulated, of all settings together. */
  readonly budget: number
  readonly seed: number
  readonly onStage?: ((best: Point) => void) | undefined
}

export interface SplineFindings {
  readonly best: Point
  /** All settings that were looked at. */
  readonly visited: readonly Point[]
}

/** Growth of the number of futures from one sample-path problem to the next, and where it ends. */
const GROWTH = 1.5
const MOST_FUTURES = 60
const FIRST_STEP = 2
const STEP_GROWTH = 2
/** Of what is missed against the whole range of the objective. */
const PENALTY = 1000
/** Settings with two changes that are looked at through all futures. */
const PROMISING = 4

/**
 * R-SPLINE (Wang, Pasupathy and Schmeiser 2013, "Integer-ordered simulation optimization using R-SPLINE", ACM TOMACS
 * 23:17): a sequence of sample-path problems with more and more futures, each begun where the former ended; within one,
 * line searches along the gradient of a piecewise-linear interpolation take turns with a look at all neighbours, until no
 * neighbour is better, nor one of two changes. Begun again from other settings until the budget is used. What differs from the paper: choices
 * without an order are changed by the look at neighbours only, which has each other option of them; settings with two
 * changes are looked at; and what is wanted comes first: of two settings the one that misses it by less on these futures
 * is better.
 *
 * @param first the setting to begin from; then it with each other option, then settings that are drawn
 */
export async function rSpline(
  sights: Sights,
  dimensions: readonly Dimension[],
  first: Point,
  rules: SplineRules,
): Promise<SplineFindings> {
  const search = new Spline(sights, dimensions, rules)
  const starts = [first, ...otherOptions(first, dimensions)]
  let best = first
  for (let count = 0; count < MOST_STARTS && !search.isOver(); count++) {
    const end = await search.from(starts[count] ?? search.drawn(count))
    if (await search.isBetter(end, best, MOST_FUTURES)) best = end
    rules.onStage?.(best)
  }
  return { best, visited: search.visited() }
}

function otherOptions(point: Point, dimensions: readonly Dimension[]): Point[] {
  return dimensions.flatMap(({ values, isOrdered }, d) =>
    isOrdered
      ? []
      : Array.from({ length: values }, (_, value) => withValue(point, d, value)).filter((each) => each[d] !== point[d]),
  )
}

/** Enough for any budget that ends; a space that is wholly visited costs nothing any more. */
const MOST_STARTS = 100

class Spline {
  private readonly seen = new Map<string, Point>()
  private readonly sights: Sights
  private readonly dimensions: readonly Dimension[]
  private readonly rules: SplineRules
  private readonly streams = new StreamTable(['start', 'perturbation'])
  private readonly before: number
  private perturbations = 0
  private scale = 0

  constructor(sights: Sights, dimensions: readonly Dimension[], rules: SplineRules) {
    this.sights = sights
    this.dimensions = dimensions
    this.rules = rules
    this.before = sights.total
    this.streams.start(rules.seed, 0)
  }

  isOver(): boolean {
    return this.sights.total - this.before >= this.rules.budget
  }

  visited(): Point[] {
    return [...this.seen.values()]
  }

  /** Where the sample-path problems lead from a setting. */
  async from(start: Point): Promise<Point> {
    let point = start
    for (let count = FIRST_STAGE; count <= MOST_FUTURES && !this.isOver(); count = Math.ceil(count * GROWTH)) {
      point = await this.spline(point, count)
    }
    return point
  }

  drawn(number: number): Point {
    return this.dimensions.map(({ values }, d) => Math.floor(values * this.streams.uniform(0, number, d)))
  }

  async isBetter(one: Point, other: Point, count: number): Promise<boolean> {
    return compareValues(await this.value(one, count), await this.value(other, count)) < 0
  }

  /** Line searches and looks at the neighbours in turn, until no neighbour is better. */
  private async spline(start: Point, count: number): Promise<Point> {
    let point = start
    while (!this.isOver()) {
      point = await this.alongGradient(point, count)
      const next = await this.best([point, ...neighboursOf(point, this.dimensions)], count)
      const far = next === point ? await this.bestWithTwoChanges(point, count) : next
      if (far === point) break
      point = far
    }
    return point
  }

  /** The best of some settings, all looked at through the same futures; of equal ones the first. */
  private async best(points: readonly Point[], count: number): Promise<Point> {
    await this.see(points, count)
    let best = points[0]
    for (const point of points) if (await this.isBetter(point, best, count)) best = point
    return best
  }

  /**
   * What is wanted bounds the settings obliquely: there one choice has to give way when another is raised. So before a
   * search ends, settings that differ in two choices are tried on few futures, and the most promising on all.
   */
  private async bestWithTwoChanges(point: Point, count: number): Promise<Point> {
    if (this.isOver()) return point
    const once = neighboursOf(point, this.dimensions)
    const own = keyOf(point)
    const twice = new Map(
      once.flatMap((each) => neighboursOf(each, this.dimensions)).map((each) => [keyOf(each), each]),
    )
    for (const each of [point, ...once]) twice.delete(keyOf(each))
    let promising = [...twice.values()].filter((each) => keyOf(each) !== own)
    for (let few = FIRST_STAGE; few < count && promising.length > PROMISING; few *= 2) {
      await this.see(promising, few)
      promising = await this.firstOf(promising, few, PROMISING)
    }
    return this.best([point, ...promising], count)
  }

  /** Those of some settings with the best values. */
  private async firstOf(points: readonly Point[], count: number, most: number): Promise<Point[]> {
    const valued: { point: Point; value: readonly number[] }[] = []
    for (const point of points) valued.push({ point, value: await this.value(point, count) })
    return valued
      .toSorted((a, b) => compareValues(a.value, b.value))
      .slice(0, most)
      .map(({ point }) => point)
  }

  /** SPLI of the paper: steps that double, against the gradient at a perturbed setting, as long as they help. */
  private async alongGradient(start: Point, count: number): Promise<Point> {
    const gradient = await this.gradientAt(start, count)
    const length = Math.sqrt(gradient.reduce((sum, slope) => sum + slope * slope, 0))
    if (!(length > 0)) return start
    let best = start
    for (let step = FIRST_STEP; ; step *= STEP_GROWTH) {
      const next = start.map((value, d) => this.within(Math.round(value - (step * gradient[d]) / length), d))
      if (keyOf(next) === keyOf(best)) return best
      await this.see([next], count)
      if (!(await this.isBetter(next, best, count))) return best
      best = next
    }
  }

  /** PLI of the paper: slopes along the edges of the simplex around a perturbed setting; 0 where there is no order. */
  private async gradientAt(point: Point, count: number): Promise<number[]> {
    const ordered = this.dimensions.flatMap(({ isOrdered, values }, d) => (isOrdered && values > 1 ? [d] : []))
    const near = new Map(ordered.map((d) => [d, point[d] + 0.6 * this.streams.uniform(1, this.perturbations, d) - 0.3]))
    this.perturbations++
    const fraction = (d: number) => near.get(d)! - Math.floor(near.get(d)!)
    const path = ordered.toSorted((a, b) => fraction(b) - fraction(a))
    let corner: Point = point.map((value, d) => this.within(Math.floor(near.get(d) ?? value), d))
    const corners = [corner, ...path.map((d) => (corner = withValue(corner, d, this.within(corner[d] + 1, d))))]
    await this.see(corners, count)
    const gradient = point.map(() => 0)
    const heights: number[] = []
    for (const each of corners) heights.push(await this.height(each, count))
    for (const [i, d] of path.entries()) gradient[d] = heights[i + 1] - heights[i]
    return gradient
  }

  /** What is missed and the first number of the objective in one, for slopes: what is missed weighs far more. */
  private async height(point: Point, count: number): Promise<number> {
    const [missing, first] = await this.value(point, count)
    if (Number.isFinite(first)) this.scale = Math.max(this.scale, Math.abs(first))
    return PENALTY * missing + (Number.isFinite(first) ? first / Math.max(this.scale, Number.MIN_VALUE) : 1)
  }

  private within(value: number, d: number): number {
    return Math.min(this.dimensions[d].values - 1, Math.max(0, value))
  }

  private async value(point: Point, count: number): Promise<readonly number[]> {
    await this.see([point], count)
    const sights = this.sights.of(point).slice(0, count)
    return [shortfall(sights, this.rules.wanted), ...this.rules.objective.value(point, sights)]
  }

  private async see(points: readonly Point[], count: number): Promise<void> {
    for (const point of points) this.seen.set(keyOf(point), point)
    await this.sights.grow(points, count)
  }
}
