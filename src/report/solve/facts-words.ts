import type { DayRange, SettingFacts, SolveResults } from '../../experiments/solve/solve-results.ts'
import { dateAfter } from '../../time/date.ts'
import { formatDate, formatShare } from '../format.ts'
import { chanceCell, estimateCell } from '../tables/cells.ts'
import type { Cell } from '../tables/table.ts'
import { say, type Language } from '../words/say.ts'

type Scenario = SolveResults['scenario']

/** The local date of a day of the horizon. */
export function dateOf(day: number, { startDate }: Scenario, language: Language): string {
  return formatDate(dateAfter(startDate, day), language)
}

/** A date with its interval, or that it lies beyond the horizon. */
export function dayCell({ value, low, high }: DayRange, scenario: Scenario, language: Language): Cell {
  if (value === null) {
    return { text: say(language, 'laterThan', { date: dateOf(scenario.days - 1, scenario, language) }), interval: null }
  }
  const short = (day: number) => formatDate(dateAfter(scenario.startDate, day), language, 'short')
  const text = dateOf(value, scenario, language)
  if (low === null) return { text, interval: null }
  if (high === null) return { text, interval: say(language, 'fromDate', { date: short(low) }) }
  return { text, interval: say(language, 'dateRange', { from: short(low), to: short(high) }) }
}

/** The columns of a table of settings, after their names, with what stands in each. */
export function factColumns(results: SolveResults, language: Language) {
  const { scenario, question } = results
  const { goneBy } = question.wanted
  const probability = formatShare(question.probability, language)
  const none: Cell = { text: say(language, 'noValue'), interval: null }
  const column = (title: string, cell: (facts: SettingFacts) => Cell) => ({ title, cell })
  return [
    ...(goneBy === null
      ? []
      : [
          column(say(language, 'solve.byDate', { date: dateOf(goneBy.day, scenario, language) }), (facts) =>
            facts.goneBy === null ? none : chanceCell(facts.goneBy, language),
          ),
        ]),
    column(say(language, 'solve.withProbability', { probability }), ({ day }) => dayCell(day, scenario, language)),
    ...(question.wanted.share !== null
      ? [
          column(say(language, 'solve.withinTarget'), ({ withinTarget }) =>
            withinTarget === null ? none : chanceCell(withinTarget, language),
          ),
        ]
      : []),
    column(say(language, 'officeCost', { currency: scenario.currency }), (facts) =>
      estimateCell(facts.officeCost, language),
    ),
    column(say(language, 'solve.waitingDays'), (facts) => estimateCell(facts.waitingDays, language)),
  ]
}
