import type { Results } from '../../experiments/results.ts'
import { loneReplication } from '../lone-replication.ts'
import type { Language } from '../words/say.ts'
import { backlogFigure } from './backlog.ts'
import { clearingFigure } from './clearing.ts'
import { costDateFigure } from './cost-date.ts'
import { differencesFigure } from './differences.ts'
import { distributionFigure } from './distribution.ts'
import { everyFigure, type FigureChoice, type FigureName, isFigureWanted, rankOf } from './figure-names.ts'
import { type Figure, type FigureOptions, nameOfChosenPlan } from './figure.ts'
import { lettersFigure } from './letters.ts'
import { promiseFigure } from './promise.ts'
import { queueFigure } from './queue.ts'
import { stockFigures } from './stock.ts'
import { unitStatesFigure } from './unit-states.ts'
import { unitsTimelineFigure } from './units-timeline.ts'
import { waitsFigure } from './waits.ts'
import { whatBindsFigure } from './what-binds.ts'
import { whoWaitsFigure } from './who-waits.ts'

/** Figures, each made when it is taken: that of a long horizon is large. */
export type Figures = Generator<Figure, void>

/** Makes the figures of one name; none where the results have nothing to show. */
type Maker = (results: Results, options: FigureOptions) => Iterable<Figure | null>

/** Those of all plans, in the order of a report. */
const ofAllPlans: readonly (readonly [FigureName, Maker])[] = [
  ['backlog', one(backlogFigure)],
  ['clearing', one(clearingFigure)],
  ['promise', one(promiseFigure)],
  ['cost-date', one(costDateFigure)],
  ['differences', differencesFigures],
]

/** Those of each plan. */
const ofOnePlan: readonly (readonly [FigureName, Maker])[] = [
  ['what-binds', one(whatBindsFigure)],
  ['who-waits', one(whoWaitsFigure)],
  ['unit-states', one(unitStatesFigure)],
  ['queue', one(queueFigure)],
  ['waits', one(waitsFigure)],
  ['distribution', one(distributionFigure)],
  ['units', one(unitsTimelineFigure)],
  ['letters', one(lettersFigure)],
  ['stock', stockFigures],
]

/** The figures of all plans together, also of a single one; for a single replication none. */
export function* comparisonFigures(results: Results, language: Language, choice = everyFigure): Figures {
  if (loneReplication(results) !== null) return
  yield* drawn(ofAllPlans, results, { language }, choice)
}

/** The figures of one plan. */
export function* planFigures(results: Results, plan: string, language: Language, choice = everyFigure): Figures {
  yield* drawn(ofOnePlan, results, { plan, language }, choice)
}

/** All figures of a report: the comparison first, then each plan in the order of the scenario. */
export function* allFigures(results: Results, language: Language, choice = everyFigure): Figures {
  yield* comparisonFigures(results, language, choice)
  for (const plan of results.plans) yield* planFigures(results, plan.name, language, choice)
}

function* drawn(
  makers: readonly (readonly [FigureName, Maker])[],
  results: Results,
  options: FigureOptions,
  choice: FigureChoice,
): Figures {
  const isOfChosenPlan = options.plan === undefined || options.plan === nameOfChosenPlan(results)
  const isOneReplication = loneReplication(results) !== null
  for (const [name, make] of makers) {
    const rank = rankOf(name, isOneReplication)
    if (!isFigureWanted(name, choice, rank, isOfChosenPlan)) continue
    for (const figure of make(results, options)) if (figure !== null) yield { ...figure, rank }
  }
}

function one(make: (results: Results, options: FigureOptions) => Figure | null): Maker {
  return (results, options) => [make(results, options)]
}

function* differencesFigures(results: Results, options: FigureOptions): Iterable<Figure | null> {
  if (results.comparison === null) return
  for (const criterion of ['gone', 'waiting', 'office-cost', 'waiting-cost'] as const) {
    yield differencesFigure(results, criterion, options)
  }
}
