import type { SweepCell, SweepResults } from '../../experiments/sweep/sweep-results.ts'
import { moneyOf } from '../../experiments/sweep/measures.ts'
import { dateAfter } from '../../time/date.ts'
import { formatDate } from '../format.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'
import { InputText } from './input-text.ts'

/** What tables and figures draw of a sweep: dates, chances, and some of its measures. */
export type Drawn = 'gone80' | 'probability' | 'waiting' | 'money' | 'office-cost'

/** The results of a sweep with what all its texts, tables and figures ask of them. */
export class SweepView {
  readonly results: SweepResults
  readonly language: Language
  readonly inputs: readonly InputText[]
  /** The measure in which plans are set against each other in money. */
  readonly money: 'money' | 'office-cost'
  /** Combinations of values, which each plan has. */
  readonly size: number

  constructor(results: SweepResults, language: Language) {
    this.results = results
    this.language = language
    this.inputs = results.inputs.map((input) => new InputText(input, results.scenario, language))
    this.money = moneyOf(results.measures) === 'money' ? 'money' : 'office-cost'
    this.size = results.inputs.reduce((product, { values }) => product * values.length, 1)
  }

  /** The cells of a plan. */
  cellsOf(plan: number): readonly SweepCell[] {
    return this.results.cells.slice(plan * this.size, (plan + 1) * this.size)
  }

  titleOf(name: string): string {
    return this.results.plans.find((plan) => plan.name === name)!.title
  }

  /** What was swept, in words. */
  ranges(): string {
    return joinAnd(
      this.inputs.map((input) => input.range()),
      this.language,
    )
  }

  /** The names of the inputs. */
  names(): string {
    return joinAnd(
      this.inputs.map(({ name }) => `“${name}”`),
      this.language,
    )
  }

  measureName(measure: Drawn): string {
    const { currency, goal } = this.results.scenario
    const date = goal === null ? '' : this.date(goal.day)
    return say(this.language, `sweep.measure.${measure}`, { currency, date })
  }

  date(day: number, style: 'short' | 'medium' = 'medium'): string {
    return formatDate(dateAfter(this.results.scenario.startDate, Math.floor(day)), this.language, style)
  }

  /** What a figure cut out of its report still has to say. */
  footer(): string {
    const { scenario, plans, replications, seed } = this.results
    return say(this.language, 'footerAllPlans', { scenario: scenario.title, plans: plans.length, replications, seed })
  }

  /** The last day of the horizon. */
  lastDate(): string {
    return this.date(this.results.scenario.days - 1)
  }
}
