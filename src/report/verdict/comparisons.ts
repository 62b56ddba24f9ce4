import type { PlanResults, Results } from '../../experiments/results.ts'
import type { Decision } from '../../experiments/results/decision.ts'
import { focusOf, planOf } from '../figures/figure.ts'
import { formatNumber, formatShare } from '../format.ts'
import { formatDifference } from '../format-criterion.ts'
import { planDifference, shown, type PlanDifference } from '../plan-difference.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language, type WordKey } from '../words/say.ts'
import { goalHeadline } from './goal.ts'
import { notBehind } from './not-behind.ts'
import { othersHarmed } from './others.ts'
import { isThin } from './thin.ts'

/**
 * Which plan comes first, and by what. It is called the best only where every other plan is shown to be behind it, and
 * the futures are not too few.
 */
export function winner(results: Results, best: PlanResults, language: Language): string[] {
  const { decision } = results
  if (decision === null) return []
  const harmed = othersHarmed(results, best, language)
  if (decision.goal !== null) return [goalHeadline(results, decision.goal, language), ...harmed]
  const { open, equal } = notBehind(results, decision)
  const plan = best.title
  const isAlone = open.length === 0 && equal.length === 0 && harmed.length === 0 && !isThin(decision)
  if (isAlone) return [say(language, bestBy(decision), { plan })]
  const first = say(language, firstBy(decision), { plan })
  if (open.length > 0) return [say(language, 'butOpen', { first, others: joinAnd(open, language) }), ...harmed]
  if (equal.length > 0) return [say(language, 'butEqual', { first, others: joinAnd(equal, language) }), ...harmed]
  return [`${first}.`, ...harmed]
}

function bestBy({ rankedBy }: Decision): 'bestByDate' | 'bestByCost' | 'bestByWaiting' | 'bestOfKeepers' {
  if (rankedBy === 'office-cost') return 'bestByCost'
  if (rankedBy === 'waiting') return 'bestByWaiting'
  return rankedBy === 'gone' ? 'bestByDate' : 'bestOfKeepers'
}

function firstBy({ rankedBy }: Decision): 'firstByDate' | 'firstByCost' | 'firstByWaiting' | 'firstOfEquals' {
  if (rankedBy === 'office-cost') return 'firstByCost'
  if (rankedBy === 'waiting') return 'firstByWaiting'
  return rankedBy === 'gone' ? 'firstByDate' : 'firstOfEquals'
}

/** The best against the next best, and against the first plan of the scenario; and what plans are ranked by. */
export function comparisons(results: Results, best: PlanResults, language: Language): string[] {
  const { comparison, decision } = results
  if (comparison === null || decision === null) return []
  const isCompared = (name: string) => {
    const standing = decision.plans.find((plan) => plan.name === name)?.standing
    return standing !== 'loses-more' && standing !== 'same'
  }
  const next = decision.ranking.slice(1).find(isCompared)
  const { base } = decision
  const rivals = [
    ...(next === undefined ? [] : [{ name: next, place: say(language, 'placeNext') }]),
    ...(base === best.name || base === next || !isCompared(base)
      ? []
      : [{ name: base, place: say(language, 'placeBase') }]),
  ]
  return [
    ...rivals.map(({ name, place }) => {
      const confidence = formatShare(comparison.familyConfidence, language)
      const gaps = gapsInWords(results, best.name, name, language)
      return say(language, 'rival', {
        other: planOf(results, name).title,
        place,
        gaps: joinAnd(gaps, language),
        confidence,
      })
    }),
    ...(decision.goal === null && decision.ranking.length > 1 ? [ruleInWords(results, decision, language)] : []),
  ]
}

function ruleInWords(results: Results, { equalWithin }: Decision, language: Language): string {
  const money = formatDifference(results, 'office-cost', { mean: equalWithin.cost, halfWidth: null }, language)
  const days = formatNumber(equalWithin.days, language, 1)
  const waiting = formatDifference(results, 'waiting', { mean: equalWithin.waiting, halfWidth: null }, language)
  if (equalWithin.cost === 0) return say(language, 'rankingRuleFree', { days, waiting })
  return say(language, 'rankingRule', { days, money, waiting })
}

/** Date, money and waits of a plan against another one. */
function gapsInWords(results: Results, plan: string, other: string, language: Language): string[] {
  const inWords = (criterion: Deciding) => {
    const gap = planDifference(results, criterion, plan, other)
    if (gap === null) return []
    const kind = kindOf(gap, results.decision!, criterion)
    const value = formatDifference(results, criterion, absolute(gap, kind), language)
    if (criterion !== 'gone') return [sayGap(criterion === 'waiting' ? 'Wait' : 'Cost', kind, { value }, language)]
    const share = kind === 'Less' ? gap.planClearsEarlier : gap.otherClearsEarlier
    const dated = { value, restricted: restricted(results, plan, other, language), share: earlierIn(share, language) }
    return [isNever(results, plan, other) ? say(language, 'gapDateNever') : sayGap('Date', kind, dated, language)]
  }
  return [...inWords('gone'), ...inWords('office-cost'), ...inWords('waiting')]
}

type Deciding = 'gone' | 'office-cost' | 'waiting'

type Kind = 'Less' | 'More' | 'None' | 'Small' | 'Same'

/** What is shown of a difference. */
function kindOf(gap: PlanDifference, { equalWithin }: Decision, criterion: Deciding): Kind {
  const { mean, halfWidth } = gap
  if (mean === 0 && halfWidth === 0) return 'Same'
  const zone = { gone: equalWithin.days, waiting: equalWithin.waiting, 'office-cost': equalWithin.cost }[criterion]
  if (halfWidth !== null && Math.abs(mean) + halfWidth <= zone) return 'Small'
  if (!shown(gap) || Math.abs(mean) <= zone) return 'None'
  return mean < 0 ? 'Less' : 'More'
}

function absolute(gap: PlanDifference, kind: Kind): PlanDifference {
  return kind === 'Less' ? { ...gap, mean: Math.abs(gap.mean) } : gap
}

/** Not every kind takes every value; those that are not asked for stay unused. */
function sayGap(
  of: 'Date' | 'Cost' | 'Wait',
  kind: Kind,
  values: { readonly value: string; readonly share?: string; readonly restricted?: string },
  language: Language,
): string {
  const key: WordKey = `gap${of}${kind}`
  return (say as (language: Language, key: WordKey, values: object) => string)(language, key, values)
}

/** Share of the futures in which it is gone within the horizon, as far as that is known. */
function goneWithin(results: Results, plan: string): number {
  return focusOf(results, planOf(results, plan)).clearing.gone.withinHorizon.atLeast
}

/** The share of those of which it is known. */
function earlierIn(share: PlanDifference['planClearsEarlier'], language: Language): string {
  return share === null ? say(language, 'notTold') : formatShare(share.value, language)
}

function isNever(results: Results, plan: string, other: string): boolean {
  return goneWithin(results, plan) === 0 && goneWithin(results, other) === 0
}

function restricted(results: Results, plan: string, other: string, language: Language): string {
  const isRestricted = goneWithin(results, plan) < 1 || goneWithin(results, other) < 1
  return isRestricted ? say(language, 'gapDateRestricted') : ''
}
