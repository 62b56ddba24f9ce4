import type { Criterion, PlanResults, Results } from '../../experiments/results.ts'
import { planOf } from '../figures/figure.ts'
import { formatShare } from '../format.ts'
import { formatDifference } from '../format-criterion.ts'
import { planDifference, shown, type PlanDifference } from '../plan-difference.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'

/** Which plan comes out first, and by what. */
export function winner(results: Results, best: PlanResults, language: Language): string[] {
  const { comparison } = results
  if (comparison === null) return []
  const facts = { plan: best.title, measure: criterionInSentence(comparison.measure, language) }
  if (comparison.notShownWorse.length === 0) return [say(language, 'bestPlan', facts)]
  const others = comparison.notShownWorse.map((name) => `“${planOf(results, name).title}”`)
  return [say(language, 'bestPlanNotShown', { ...facts, others: joinAnd(others, language) })]
}

/** Best against the next best, and against the first plan of the scenario. */
export function comparisons(results: Results, best: PlanResults, language: Language): string[] {
  const { comparison } = results
  if (comparison === null) return []
  const next = comparison.ranking.find((name) => name !== best.name)
  const base = results.plans[0].name
  const rivals = [
    ...(next === undefined ? [] : [{ name: next, place: say(language, 'placeNext') }]),
    ...(base === best.name || base === next ? [] : [{ name: base, place: say(language, 'placeBase') }]),
  ]
  return rivals.flatMap(({ name, place }) => {
    const difference = planDifference(results, comparison.measure, name, best.name)
    return difference === null ? [] : [rivalSentence(results, comparison.measure, difference, place, language)]
  })
}

/** The difference is rival minus best: positive when the best is better. */
function rivalSentence(
  results: Results,
  criterion: Criterion,
  rival: PlanDifference,
  place: string,
  language: Language,
): string {
  const facts = {
    measure: criterionInSentence(criterion, language),
    difference: formatDifference(results, criterion, rival, language),
    confidence: formatShare(results.comparison!.familyConfidence, language),
    share: earlierIn(rival.otherClearsEarlier, language),
  }
  const other = planOf(results, rival.plan).title
  if (shown(rival)) return say(language, 'betterThan', { ...facts, other, place })
  const shareOther = earlierIn(rival.planClearsEarlier, language)
  return say(language, 'notShownAgainst', {
    ...facts,
    first: planOf(results, rival.other).title,
    second: other,
    shareOther,
  })
}

/** The share of those of which it is known. */
function earlierIn(share: PlanDifference['planClearsEarlier'], language: Language): string {
  return share === null ? say(language, 'notTold') : formatShare(share.value, language)
}

function criterionInSentence(criterion: Criterion, language: Language): string {
  return say(language, `measure.${criterion}`).toLowerCase()
}
