import { largest } from '../../statistics/extremes.ts'
import type { Results } from '../../experiments/results.ts'
import type { Answer, ConditionResults, Decision, GoalFacts } from '../../experiments/results/decision.ts'
import { planOf } from '../figures/figure.ts'
import { formatDate, formatShare } from '../format.ts'
import { formatDifference } from '../format-criterion.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'
import { costsNothing } from './costs-nothing.ts'
import { joinTitles } from './join-titles.ts'
import { notBehind } from './not-behind.ts'
import { isSelected } from './selection.ts'
import { isThin } from './thin.ts'

/** Which plan to take for the goal, or that none surely meets it. */
export function goalHeadline(results: Results, goal: GoalFacts, language: Language): string {
  const { title: plan, name } = planOf(results)
  const { plans, ranking } = results.decision!
  const asked = goalInWords(results, goal, language)
  const { answer } = plans.find((each) => each.name === name)!
  if (ranking.length === 1) {
    const key = { yes: 'goalMet', undecided: 'goalOpenAlone', no: 'goalMissedAlone' } as const
    return say(language, key[answer], { plan, goal: asked })
  }
  if (answer === 'no') return say(language, 'goalMissed', { plan, goal: asked })
  if (answer === 'undecided') return openHeadline(results, asked, language)
  // where no plan costs anything, the date has decided
  const order = say(language, costsNothing(results) ? 'goal.earliest' : `goal.${goal.order}`)
  if (isSelected(results) && results.selection?.choice?.among === 'meeting-goal') {
    return say(language, 'goalSelected', { plan, goal: asked, order })
  }
  const { open, equal } = notBehind(results, results.decision!)
  const facts = { plan, goal: asked, order }
  if (open.length > 0) return say(language, 'goalFirst', { ...facts, others: joinTitles(open, language) })
  if (equal.length > 0) return say(language, 'goalEqual', { ...facts, others: joinTitles(equal, language) })
  if (isThin(results.decision!)) return say(language, 'goalMet', { plan, goal: asked })
  const meeting = plans.filter((each) => each.answer === 'yes' && ranking.includes(each.name))
  return say(language, meeting.length === 1 ? 'goalOnlyBest' : 'goalBest', facts)
}

/** No plan meets the goal surely: which one comes nearest, how near, and which others may meet it. */
function openHeadline(results: Results, goal: string, language: Language): string {
  const { title: plan, name } = planOf(results)
  const others = titlesOf(results, 'undecided', name)
  const facts = { goal, plan, near: nearnessOf(results, name, language) }
  if (others.length === 0) return say(language, 'goalOpen', facts)
  return say(language, 'goalOpenAlso', { ...facts, others: joinTitles(others, language) })
}

/** The probability or share of the one condition that is open. */
function nearnessOf({ decision }: Results, plan: string, language: Language): string {
  const conditions = decision!.plans.find(({ name }) => name === plan)!.conditions
  const [open, ...more] = conditions.filter(({ answer }) => answer !== 'yes')
  if (more.length > 0 || open.condition === 'budget') return ''
  const { value, low, high } = open
  if (value === null || low === null || high === null) return ''
  const [share, from, to] = [value, low, high].map((each) => formatShare(each, language))
  return say(language, 'goalNear', { value: share, low: from, high: to })
}

/** Which plans meet the goal surely, which surely not, as far as the headline leaves it; what would settle the others. */
export function goalAnswers(results: Results, language: Language): string[] {
  const { decision, selection } = results
  // what a selection has settled is told there
  if (decision === null || decision.goal === null || (selection?.table ?? null) !== null) return []
  const best = decision.plans.find(({ name }) => name === decision.best)!.answer
  const told: readonly Answer[] = { yes: ['yes', 'no', 'undecided'], undecided: ['no'], no: [] }[best] as Answer[]
  const answers = told.flatMap((answer) => {
    const plans = titlesOf(results, answer, null)
    return plans.length === 0 ? [] : [say(language, `goalAnswer.${answer}`, { plans: joinAnd(plans, language) })]
  })
  const isTold = decision.ranking.length > 1 && answers.length > 0
  return [
    ...(isTold ? [say(language, 'goalAnswers', { answers: joinAnd(answers, language) })] : []),
    ...(best === 'undecided' ? settled(decision, language) : []),
  ]
}

/** With how many futures all that is open would probably be settled, as far as that can be said. */
function settled({ plans, ranking }: Decision, language: Language): string[] {
  const needed = plans.flatMap(({ name, answer, conditions }) => {
    if (answer !== 'undecided' || !ranking.includes(name)) return []
    return conditions.flatMap((each) => (each.answer === 'undecided' ? (each.replicationsNeeded ?? []) : []))
  })
  return needed.length === 0 ? [] : [say(language, 'goalSettled', { count: largest(needed) })]
}

/** All but one. */
function titlesOf(results: Results, answer: Answer, but: string | null): string[] {
  const { plans, ranking } = results.decision!
  return plans
    .filter((plan) => plan.answer === answer && ranking.includes(plan.name) && plan.name !== but)
    .map(({ name }) => `“${planOf(results, name).title}”`)
}

/** What one condition of the goal asks for. */
export function goalConditionInWords(
  results: Results,
  goal: GoalFacts,
  condition: ConditionResults['condition'],
  language: Language,
): string {
  const alone = {
    ...goal,
    goneBy: condition === 'gone-by' ? goal.goneBy : null,
    waits: condition === 'ready-within' ? goal.waits : null,
    budget: condition === 'budget' ? goal.budget : null,
  }
  return goalInWords(results, alone, language)
}

/** What the goal asks for. */
export function goalInWords(results: Results, goal: GoalFacts, language: Language): string {
  const { service } = goal
  const { dates } = results.scenario
  const money = formatDifference(results, 'office-cost', { mean: goal.budget ?? 0, halfWidth: null }, language)
  const asked = [
    ...(goal.goneBy === null
      ? []
      : [
          say(language, 'goal.gone-by', {
            service,
            date: formatDate(dates[goal.goneBy.day], language),
            probability: formatShare(goal.goneBy.probability, language),
          }),
        ]),
    ...(goal.waits === null
      ? []
      : [say(language, 'goal.ready-within', { service, share: formatShare(goal.waits.share, language) })]),
    ...(goal.budget === null ? [] : [say(language, 'goal.budget', { money })]),
  ]
  return joinAnd(asked, language)
}
