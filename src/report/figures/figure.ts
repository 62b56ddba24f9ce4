import type { ChartConfiguration } from 'chart.js'
import type { PlanResults, Results, ServiceFacts, ServiceResults } from '../../experiments/results.ts'
import type { Language } from '../words/say.ts'

/** A chart with what a report needs around it. The configuration is drawn by Chart.js in Node and in a page alike. */
export interface Figure {
  /** File name without extension; unique within a report. */
  readonly name: string
  readonly title: string
  /** What is shown and how to read it, as text. */
  readonly caption: string
  /** What it shows, with its numbers, for one who does not see it. */
  readonly alt: string
  /** What a chart cut out of its report still has to say: scenario, plan, replications, seed. */
  readonly footer: string
  /** A report has its main figures; the details are drawn on request. */
  readonly rank: FigureRank
  /** Whether its height is that of its rows, which a narrower figure has too. */
  readonly isOfRows: boolean
  /** Charts one above the other. */
  readonly panels: 1 | 2
  /** CSS pixels; a narrower figure has smaller letters. */
  readonly leastWidth: number
  /** CSS pixels of a page; `sizedFigure` gives it the size of a slide or of paper. */
  readonly width: number
  readonly height: number
  readonly config: ChartConfiguration
}

export type FigureRank = 'main' | 'detail'

export interface FigureOptions {
  /** Name of a plan; by default the best one. Figures of all plans ignore it. */
  readonly plan?: string
  readonly language: Language
}

/** Name of the best plan, or of the first where nothing was decided. */
export function nameOfChosenPlan({ decision, plans }: Results): string {
  return decision?.best ?? plans[0].name
}

/** The plan of that name; without a name the best one, or the only one. Throws RangeError for an unknown name. */
export function planOf(results: Results, name: string = nameOfChosenPlan(results)): PlanResults {
  const plan = results.plans.find((candidate) => candidate.name === name)
  if (plan === undefined) {
    const names = results.plans.map((candidate) => candidate.name).join(', ')
    throw new RangeError(`no plan "${name}" in these results; there are: ${names}`)
  }
  return plan
}

/** The service that the decision is about, under a plan. */
export function focusOf(results: Results, plan: PlanResults): ServiceResults {
  return plan.services.find((service) => service.name === results.scenario.focus)!
}

export function focusFacts(results: Results): ServiceFacts {
  return results.scenario.services.find((service) => service.name === results.scenario.focus)!
}
