import type { Results } from '../../experiments/results.ts'
import type { SelectedCell, SelectedPlan, Selection } from '../../experiments/results/selection.ts'
import { formatDate, formatNumber, formatShare } from '../format.ts'
import { formatDifference } from '../format-criterion.ts'
import { planHeading } from '../plan-heading.ts'
import { goalConditionInWords } from '../verdict/goal.ts'
import { say, type Language } from '../words/say.ts'
import type { Row, Table } from './table.ts'
import { plainCell } from './table.ts'

/** What was settled by going on until it was; null where that was not asked for. */
export function selectionTable(results: Results, language: Language): Table | null {
  const { selection, plans } = results
  if (selection === undefined) return null
  return {
    name: 'selection',
    caption: say(language, 'selectionTable'),
    columns: [
      { title: say(language, 'measure'), numeric: false },
      ...plans.map((plan) => ({ title: planHeading(results, plan, language), numeric: true })),
    ],
    rows: [...goalRows(results, selection, language), ...choiceRows(results, selection, language)],
    notes: notesOf(selection, language),
  }
}

/** A row with a cell for each plan of the results; a dash where there is nothing to say. */
function rowOf({ plans }: Results, heading: string, text: (plan: string) => string | null, language: Language): Row {
  return { heading, cells: plans.map(({ name }) => plainCell(text(name) ?? say(language, 'noValue'))) }
}

function goalRows(results: Results, { table }: Selection, language: Language): Row[] {
  const goal = results.decision?.goal
  if (table === null || goal === null || goal === undefined) return []
  const ofPlan = (name: string) => table.plans.find((plan) => plan.name === name)
  const row = (heading: string, text: (plan: SelectedPlan) => string | null) =>
    rowOf(
      results,
      heading,
      (name) => {
        const plan = ofPlan(name)
        return plan === undefined ? null : text(plan)
      },
      language,
    )
  const conditions = (table.plans[0]?.cells ?? []).map(({ condition }, i) =>
    row(goalConditionInWords(results, goal, condition, language), ({ cells }) =>
      cellText(cells[i], table.zone, language),
    ),
  )
  const dateOf = (day: number | null) => (day === null ? null : formatDate(results.scenario.dates[day], language))
  const probability = formatShare(goal.goneBy?.probability ?? 0, language)
  const dates =
    goal.goneBy === null
      ? []
      : [
          row(say(language, 'selectionSurelyFrom', { probability }), ({ surelyFrom }) => dateOf(surelyFrom)),
          row(say(language, 'selectionNotBy'), ({ surelyNotBy }) => dateOf(surelyNotBy)),
        ]
  const made = row(say(language, 'selectionReplications'), ({ replications }) => formatNumber(replications, language))
  return [...conditions, ...dates, made]
}

function cellText({ answer, near, value }: SelectedCell, zone: number, language: Language): string {
  const word = near
    ? say(language, 'selectionNearCell', { zone: formatShare(zone, language) })
    : say(language, `answer.${answer}`)
  return value === null ? word : `${word} (${formatShare(value, language)})`
}

function choiceRows(results: Results, { choice }: Selection, language: Language): Row[] {
  if (choice === null) return []
  const { by, plans } = choice
  const ofPlan = (name: string) => plans.find((plan) => plan.name === name && plan.replications > 0)
  const mean = (name: string) => {
    const plan = ofPlan(name)
    return plan === undefined ? null : formatDifference(results, by, { mean: plan.mean, halfWidth: null }, language)
  }
  const made = (name: string) => {
    const plan = ofPlan(name)
    return plan === undefined ? null : formatNumber(plan.replications, language)
  }
  return [
    rowOf(results, say(language, by === 'gone' ? 'selectionMeanGone' : 'selectionMeanCost'), mean, language),
    rowOf(results, say(language, 'selectionReplications'), made, language),
  ]
}

function notesOf({ table, choice, confidence }: Selection, language: Language): string[] {
  const isNear = table?.plans.some(({ cells }) => cells.some(({ near }) => near)) === true
  return [
    ...(table === null ? [] : [say(language, 'selectionTableNote', { confidence: formatShare(confidence, language) })]),
    ...(isNear ? [say(language, 'selectionNearNote', { zone: formatShare(table!.zone, language) })] : []),
    ...(choice === null
      ? []
      : [say(language, choice.by === 'gone' ? 'selectionMeanNote' : 'selectionCostNote', { batch: choice.batch })]),
  ]
}
