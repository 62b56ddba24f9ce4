import type { PlanResults, Results } from '../../experiments/results.ts'
import type { ConditionResults, Decision, PlanDecision } from '../../experiments/results/decision.ts'
import { planOf } from '../figures/figure.ts'
import { formatShare } from '../format.ts'
import { formatDifference } from '../format-criterion.ts'
import { loneReplication } from '../lone-replication.ts'
import { planHeading } from '../plan-heading.ts'
import { say, type Language } from '../words/say.ts'
import { zoneInWords } from '../verdict/comparisons.ts'
import { goalConditionInWords } from '../verdict/goal.ts'
import { numberValue } from './cell-values.ts'
import type { Cell, Row, Table } from './table.ts'
import { plainCell } from './table.ts'

/** Each plan by each condition of the goal, its place and what is shown against the first; null where nothing decides. */
export function decisionTable(results: Results, language: Language): Table | null {
  const { decision } = results
  if (decision === null || loneReplication(results) !== null) return null
  const confidence = formatShare(decision.familyConfidence, language)
  const row = (heading: string, cell: (plan: PlanDecision) => Cell): Row => ({
    heading,
    cells: decision.plans.map(cell),
  })
  return {
    name: 'decision',
    caption: say(language, 'decisionTable'),
    columns: [
      { title: say(language, 'measure'), numeric: false },
      ...results.plans.map((plan: PlanResults) => ({ title: planHeading(results, plan, language), numeric: true })),
    ],
    rows: [
      ...conditionRows(results, decision, language),
      row(say(language, 'decisionRank'), ({ name }) => placeCell(decision, name, language)),
      row(say(language, 'decisionStanding'), (plan) => plainCell(standingInWords(results, plan, language))),
    ],
    notes: [
      ...(decision.goal === null ? [] : [say(language, 'decisionTableNote', { confidence })]),
      zoneInWords(results, decision, language),
    ],
  }
}

function conditionRows(results: Results, { goal, plans }: Decision, language: Language): Row[] {
  if (goal === null) return []
  return (plans[0]?.conditions ?? []).map(({ condition }, i) => {
    return {
      heading: goalConditionInWords(results, goal, condition, language),
      cells: plans.map(({ conditions }) => conditionCell(results, conditions[i], language)),
    }
  })
}

function conditionCell(results: Results, found: ConditionResults, language: Language): Cell {
  const { condition, answer, value, low, high } = found
  const text = (number: number) =>
    condition === 'budget'
      ? formatDifference(results, 'office-cost', { mean: number, halfWidth: null }, language)
      : formatShare(number, language)
  return {
    text: `${say(language, `answer.${answer}`)}${value === null ? '' : `: ${text(value)}`}`,
    interval: low === null || high === null ? null : say(language, 'dateRange', { from: text(low), to: text(high) }),
  }
}

function placeCell({ ranking }: Decision, plan: string, language: Language): Cell {
  const place = ranking.indexOf(plan) + 1
  if (place === 0) return plainCell(say(language, 'decisionNotRanked'))
  return { text: String(place), interval: null, value: numberValue(place, 0) }
}

function standingInWords(results: Results, { standing, dominatedBy }: PlanDecision, language: Language): string {
  if (standing === null) return say(language, 'noValue')
  const text = say(language, `standing.${standing}`)
  if (dominatedBy === null) return text
  return say(language, 'standingDominated', { standing: text, plan: planOf(results, dominatedBy).title })
}
