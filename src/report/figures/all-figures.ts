import type { Results } from '../../experiments/results.ts'
import type { Language } from '../words/say.ts'
import { clearingFigure } from './clearing.ts'
import { differencesFigure } from './differences.ts'
import { distributionFigure } from './distribution.ts'
import { comparisonKinds, planKinds, type FigureKind } from './figure-kinds.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { lettersFigure } from './letters.ts'
import { queueByPlanFigure } from './queue-by-plan.ts'
import { queueFigure } from './queue.ts'
import { stockFigures } from './stock.ts'
import { unitsTimelineFigure } from './units-timeline.ts'
import { waitsFigure } from './waits.ts'

const makers: {
  readonly [kind in FigureKind]: (results: Results, options: FigureOptions) => readonly (Figure | null)[]
} = {
  clearing: (results, options) => [clearingFigure(results, options)],
  'queue-by-plan': (results, options) => (results.comparison === null ? [] : [queueByPlanFigure(results, options)]),
  differences: (results, options) => {
    if (results.comparison === null) return []
    const measures = [...new Set([results.comparison.measure, 'waiting', 'cost'] as const)]
    return measures.map((measure) => differencesFigure(results, measure, options))
  },
  queue: (results, options) => [queueFigure(results, options)],
  waits: (results, options) => [waitsFigure(results, options)],
  distribution: (results, options) => [distributionFigure(results, options)],
  units: (results, options) => [unitsTimelineFigure(results, options)],
  letters: (results, options) => [lettersFigure(results, options)],
  stock: stockFigures,
}

/** The figures of one kind; none where the results have nothing of it to show. */
export function figuresOfKind(results: Results, kind: FigureKind, options: FigureOptions): Figure[] {
  return makers[kind](results, options).filter((figure) => figure !== null)
}

/** The figures that set the plans side by side; for a single plan only its clearing curve. */
export function comparisonFigures(results: Results, language: Language): Figure[] {
  return comparisonKinds.flatMap((kind) => figuresOfKind(results, kind, { language }))
}

/** The figures of one plan, for which the results of that plan are enough. */
export function planFigures(results: Results, plan: string, language: Language): Figure[] {
  return planKinds.flatMap((kind) => figuresOfKind(results, kind, { plan, language }))
}

/** All figures of a report: the comparison first, then each plan in the order of the scenario. */
export function allFigures(results: Results, language: Language): Figure[] {
  return [
    ...comparisonFigures(results, language),
    ...results.plans.flatMap((plan) => planFigures(results, plan.name, language)),
  ]
}
