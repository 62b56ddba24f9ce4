import type { Results } from '../../experiments/results.ts'
import { loneReplication } from '../lone-replication.ts'
import type { Language } from '../words/say.ts'
import { backlogFigure } from './backlog.ts'
import { clearingFigure } from './clearing.ts'
import { costDateFigure } from './cost-date.ts'
import { differencesFigure } from './differences.ts'
import { distributionFigure } from './distribution.ts'
import type { Figure } from './figure.ts'
import { lettersFigure } from './letters.ts'
import { promiseFigure } from './promise.ts'
import { queueFigure } from './queue.ts'
import { stockFigures } from './stock.ts'
import { unitsTimelineFigure } from './units-timeline.ts'
import { waitsFigure } from './waits.ts'

/** Figures, each made when it is taken: that of a long horizon is large. */
export type Figures = Generator<Figure, void>

/** The figures that set the plans side by side; for a single plan only its clearing curve, for a single replication none. */
export function* comparisonFigures(results: Results, language: Language): Figures {
  if (loneReplication(results) !== null) return
  const options = { language }
  yield backlogFigure(results, options)
  yield clearingFigure(results, options)
  yield promiseFigure(results, options)
  const costs = costDateFigure(results, options)
  if (costs !== null) yield costs
  if (results.comparison === null) return
  for (const criterion of ['gone', 'waiting', 'office-cost', 'waiting-cost'] as const) {
    const figure = differencesFigure(results, criterion, options)
    if (figure !== null) yield figure
  }
}

/** The figures of one plan. */
export function* planFigures(results: Results, plan: string, language: Language): Figures {
  const options = { plan, language }
  yield queueFigure(results, options)
  for (const figureOf of [waitsFigure, distributionFigure, unitsTimelineFigure, lettersFigure]) {
    const figure = figureOf(results, options)
    if (figure !== null) yield figure
  }
  yield* stockFigures(results, options)
}

/** All figures of a report: the comparison first, then each plan in the order of the scenario. */
export function* allFigures(results: Results, language: Language): Figures {
  yield* comparisonFigures(results, language)
  for (const plan of results.plans) yield* planFigures(results, plan.name, language)
}
