import { largest } from '../../statistics/extremes.ts'
import type { Results } from '../../experiments/results.ts'
import type { Answer, GoalFacts } from '../../experiments/results/decision.ts'
import { planOf } from '../figures/figure.ts'
import { formatDate, formatNumber, formatShare } from '../format.ts'
import { formatDifference } from '../format-criterion.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'
import { notBehind } from './not-behind.ts'
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
  if (answer === 'undecided') {
    return say(language, 'goalOpen', { goal: asked, plans: titlesOf(results, 'undecided', language) })
  }
  const order = say(language, `goal.${goal.order}`)
  const { open, equal } = notBehind(results, results.decision!)
  const facts = { plan, goal: asked, order }
  if (open.length > 0) return say(language, 'goalFirst', { ...facts, others: joinAnd(open, language) })
  if (equal.length > 0) return say(language, 'goalEqual', { ...facts, others: joinAnd(equal, language) })
  if (isThin(results.decision!)) return say(language, 'goalMet', { plan, goal: asked })
  const meeting = plans.filter((each) => each.answer === 'yes' && ranking.includes(each.name))
  return say(language, meeting.length === 1 ? 'goalOnlyBest' : 'goalBest', facts)
}

/** Which plans meet the goal surely, which surely not, and what would settle the others. */
export function goalAnswers(results: Results, language: Language): string[] {
  const { decision } = results
  if (decision === null || decision.goal === null) return []
  const of = (answer: Answer) => titlesOf(results, answer, language)
  const needed = decision.plans.flatMap(({ name, answer, conditions }) => {
    const counts = conditions.filter((each) => each.answer === 'undecided').map((each) => each.replicationsNeeded)
    if (answer !== 'undecided' || !decision.ranking.includes(name) || counts.includes(null)) return []
    const count = formatNumber(largest([...counts].map(Number)), language)
    return [say(language, 'goalSettled', { count, plan: planOf(results, name).title })]
  })
  const answers = say(language, 'goalAnswers', { yes: of('yes'), no: of('no'), open: of('undecided') })
  return [...(decision.ranking.length === 1 ? [] : [answers]), ...needed]
}

function titlesOf(results: Results, answer: Answer, language: Language): string {
  const { plans, ranking } = results.decision!
  const titles = plans
    .filter((plan) => plan.answer === answer && ranking.includes(plan.name))
    .map(({ name }) => `“${planOf(results, name).title}”`)
  return titles.length === 0 ? say(language, 'goalNobody') : joinAnd(titles, language)
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
