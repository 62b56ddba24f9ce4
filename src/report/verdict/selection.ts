import type { Results } from '../../experiments/results.ts'
import type { Answer } from '../../experiments/results/decision.ts'
import type { Selection, SelectionChoice, SelectionTable } from '../../experiments/results/selection.ts'
import { focusOf, planOf } from '../figures/figure.ts'
import { formatDifference } from '../format-criterion.ts'
import { formatNumber, formatShare } from '../format.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'

/** What was settled by going on until it was: the goal, the choice, and what the fresh replications say of it. */
export function selectionSentences(results: Results, language: Language): string[] {
  const { selection } = results
  if (selection === undefined) return []
  const { table, choice } = selection
  return [
    ...(table === null ? [] : tableInWords(results, selection, table, language)),
    ...(choice === null ? notBegun(results, selection, language) : choiceInWords(results, selection, choice, language)),
  ]
}

/** Whether one plan was chosen, and that before the budget was used. */
export function isSelected({ selection }: Results): boolean {
  const choice = selection?.choice ?? null
  return choice !== null && choice.settled && choice.surviving.length === 1 && choice.plans.length > 1
}

/** Of a mean day that counts the end of the run where the backlog is not gone before. */
export function restrictedInWords(results: Results, language: Language): string {
  const isCut = results.plans.some((plan) => focusOf(results, plan).clearing.gone.withinHorizon.atLeast < 1)
  return isCut ? say(language, 'gapDateRestricted') : ''
}

/** The answer for each plan, as far as its conditions were asked. */
function answerOf({ cells }: SelectionTable['plans'][number]): Answer {
  if (cells.some(({ answer }) => answer === 'no')) return 'no'
  return cells.every(({ answer }) => answer === 'yes') ? 'yes' : 'undecided'
}

function tableInWords(
  results: Results,
  { budget, confidence }: Selection,
  { plans: all, zone }: SelectionTable,
  language: Language,
): string[] {
  // what-ifs are in the table, and not chosen
  const plans = all.filter(({ name }) => results.decision?.ranking.includes(name) ?? true)
  const named = (some: SelectionTable['plans']) =>
    listed(
      results,
      some.map(({ name }) => name),
      language,
    )
  const answers = (['yes', 'no', 'undecided'] as const).flatMap((answer) => {
    const some = plans.filter((plan) => answerOf(plan) === answer)
    return some.length === 0 ? [] : [say(language, `goalAnswer.${answer}`, { plans: named(some) })]
  })
  const open = plans.filter((plan) => answerOf(plan) === 'undecided')
  const near = open.filter(({ cells }) => cells.every(({ answer, near: isNear }) => answer === 'yes' || isNear))
  const unsettled = open.filter((plan) => !near.includes(plan))
  const count = all.reduce((sum, { replications }) => sum + replications, 0)
  const facts = { zone: formatShare(zone, language), budget: formatNumber(budget, language) }
  return [
    say(language, 'selectionAnswers', {
      count: formatNumber(count, language),
      answers: joinAnd(answers, language),
      confidence: formatShare(confidence, language),
    }),
    ...(near.length === 0 ? [] : [say(language, 'selectionNear', { ...facts, plans: named(near) })]),
    ...(unsettled.length === 0 ? [] : [say(language, 'selectionOpen', { ...facts, plans: named(unsettled) })]),
  ]
}

/** Several plans surely meet the goal, or there is none, and nothing was left to choose among them. */
function notBegun({ decision }: Results, { table, budget }: Selection, language: Language): string[] {
  const meeting = table?.plans.filter(
    (plan) => answerOf(plan) === 'yes' && decision?.ranking.includes(plan.name) === true,
  )
  const isAsked = meeting === undefined ? (decision?.ranking.length ?? 0) > 1 : meeting.length > 1
  return isAsked ? [say(language, 'selectionNotBegun', { budget: formatNumber(budget, language) })] : []
}

function choiceInWords(results: Results, selection: Selection, choice: SelectionChoice, language: Language): string[] {
  const { by, zone, settled, surviving, excluded, betterOnFresh } = choice
  const facts = {
    plans: listed(results, surviving, language),
    plan: surviving.length === 0 ? '' : planOf(results, surviving[0]).title,
    zone: formatDifference(results, by, { mean: zone, halfWidth: null }, language),
    budget: formatNumber(selection.budget, language),
    confidence: formatShare(selection.confidence, language),
    restricted: restrictedInWords(results, language),
    count: formatNumber(results.manifest.replications, language),
  }
  const of = by === 'gone' ? 'Gone' : 'Office-cost'
  const excludedFor = (why: 'loses-more' | 'over-budget') => {
    const names = excluded.filter((plan) => plan.why === why).map(({ name }) => name)
    return names.length === 0
      ? []
      : [say(language, `selectionExcluded.${why}`, { plans: listed(results, names, language) })]
  }
  const exclusions = [...excludedFor('loses-more'), ...excludedFor('over-budget')]
  if (surviving.length === 0) return exclusions
  if (!settled) return [say(language, `selectionUnsettled${of}`, facts), ...exclusions]
  if (surviving.length > 1) return [say(language, `selectionSame${of}`, facts), ...exclusions]
  // the only one left of those excluded was not chosen among any
  if (choice.plans.length < 2) return exclusions
  const fresh =
    betterOnFresh.length === 0
      ? say(language, 'selectionFresh', facts)
      : say(language, 'selectionFreshBetter', { ...facts, plans: listed(results, betterOnFresh, language) })
  return [say(language, by === 'gone' ? 'selectionGone' : 'selectionOffice-cost', facts), fresh, ...exclusions]
}

function listed(results: Results, names: readonly string[], language: Language): string {
  return joinAnd(
    names.map((name) => `“${planOf(results, name).title}”`),
    language,
  )
}
