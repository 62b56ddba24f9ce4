import type { Results } from '../../experiments/results.ts'
import type { Language } from '../words/say.ts'
import { clearingFigure } from './clearing.ts'
import { differencesFigure } from './differences.ts'
import { distributionFigure } from './distribution.ts'
import type { Figure } from './figure.ts'
import { lettersFigure } from './letters.ts'
import { queueByPlanFigure } from './queue-by-plan.ts'
import { queueFigure } from './queue.ts'
import { stockFigures } from './stock.ts'
import { unitsTimelineFigure } from './units-timeline.ts'
import { waitsFigure } from './waits.ts'

/** The figures that set the plans side by side; for a single plan only its clearing curve. */
export function comparisonFigures(results: Results, language: Language): Figure[] {
  const options = { language }
  if (results.comparison === null) return [clearingFigure(results, options)]
  const measures = [...new Set([results.comparison.measure, 'waiting', 'cost'] as const)]
  return [
    clearingFigure(results, options),
    queueByPlanFigure(results, options),
    ...measures.map((measure) => differencesFigure(results, measure, options)).filter((figure) => figure !== null),
  ]
}

/** The figures of one plan. */
export function planFigures(results: Results, plan: string, language: Language): Figure[] {
  const options = { plan, language }
  return [
    queueFigure(results, options),
    waitsFigure(results, options),
    distributionFigure(results, options),
    unitsTimelineFigure(results, options),
    lettersFigure(results, options),
    ...stockFigures(results, options),
  ].filter((each) => each !== null)
}

/** All figures of a report: the comparison first, then each plan in the order of the scenario. */
export function allFigures(results: Results, language: Language): Figure[] {
  return [
    ...comparisonFigures(results, language),
    ...results.plans.flatMap((plan) => planFigures(results, plan.name, language)),
  ]
}
