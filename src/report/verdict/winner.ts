import type { PlanResults, Results } from '../../experiments/results.ts'
import type { Decision } from '../../experiments/results/decision.ts'
import { focusOf } from '../figures/figure.ts'
import { formatShare } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { isTooShort } from './clearing-sentence.ts'
import { costsNothing } from './costs-nothing.ts'
import { goalHeadline } from './goal.ts'
import { joinTitles } from './join-titles.ts'
import { moreAreLost } from './losing-fewer.ts'
import { notBehind } from './not-behind.ts'
import { othersHarmed } from './others.ts'
import { isSelected, restrictedInWords } from './selection.ts'
import { isThin } from './thin.ts'

/**
 * Which plan comes first, and by what. It is called the best only where every other plan is shown to be behind it, and
 * the futures are not too few.
 */
export function winner(results: Results, best: PlanResults, language: Language): string[] {
  const { decision } = results
  if (decision === null) return []
  // what the order does not look at, and the reader should
  const besides = [...moreAreLost(results, language), ...othersHarmed(results, best, language)]
  if (decision.goal !== null) return [goalHeadline(results, decision.goal, language), ...besides]
  if (decision.ranking.length < 2) return []
  if (
    isSelected(results) &&
    results.selection?.choice?.by === 'gone' &&
    results.selection.choice.excluded.length === 0
  ) {
    const restricted = restrictedInWords(results, language)
    return [say(language, 'goneSelected', { plan: best.title, restricted }), ...besides]
  }
  const { open, equal } = notBehind(results, decision)
  const plan = best.title
  const reason = reasonInWords(results, decision, best, language)
  // where no plan clears the backlog, the cheapest is first by the rule, and not therefore the best
  const isJustCheap =
    decision.rankedBy === 'office-cost' && focusOf(results, best).clearing.gone.p80.missing === 'later'
  const isAlone = !isJustCheap && open.length === 0 && equal.length === 0 && besides.length === 0 && !isThin(decision)
  if (isAlone && reason !== null) {
    return [say(language, 'best', { plan, reason, confidence: formatShare(decision.familyConfidence, language) })]
  }
  if (reason === null && equal.length > 0 && open.length + besides.length === 0) {
    return [say(language, 'justEqual', { plan, others: joinTitles(equal, language) })]
  }
  const first = reason === null ? say(language, 'firstOfEquals', { plan }) : say(language, 'first', { plan, reason })
  if (open.length > 0 && reason === null) {
    return [say(language, 'noneBetter', { plan, others: joinTitles(open, language) }), ...besides]
  }
  if (open.length > 0) return [say(language, 'butOpen', { first, others: joinTitles(open, language) }), ...besides]
  if (equal.length > 0) return [say(language, 'butEqual', { first, others: joinTitles(equal, language) }), ...besides]
  return [`${first}.`, ...besides]
}

/** Null where nothing has put it first. */
function reasonInWords(results: Results, { rankedBy }: Decision, best: PlanResults, language: Language): string | null {
  if (rankedBy === null) return null
  const { clearing, name: service } = focusOf(results, best)
  // a plan whose date cannot be judged yet is none that is not gone by the end
  const isLate = clearing.gone.p80.missing === 'later'
  if (rankedBy === 'others') return say(language, 'reason.others', { service })
  if (rankedBy === 'goal') return say(language, 'reason.goal')
  if (rankedBy !== 'waiting') return say(language, isLate ? `reason.${rankedBy}Late` : `reason.${rankedBy}`)
  const free = costsNothing(results) ? 'Free' : ''
  // where nothing can be judged, or nothing ever piled up, there is nothing to say about being gone
  if (isTooShort(results, clearing) || clearing.staysNormal) return say(language, `reason.waitingOnly${free}`)
  return say(language, isLate ? `reason.waitingLate${free}` : `reason.waiting${free}`)
}
