import type { PlanResults, ProbabilityEstimate, Results } from '../../experiments/results.ts'
import type { Decision } from '../../experiments/results/decision.ts'
import { isShown } from '../../experiments/results/is-shown.ts'
import { focusOf, planOf } from '../figures/figure.ts'
import { formatShare } from '../format.ts'
import { formatDifference, formatGiveOrTake } from '../format-criterion.ts'
import { planDifference, type PlanDifference } from '../plan-difference.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'
import { isMostly } from '../mostly-earlier.ts'
import { costsNothing } from './costs-nothing.ts'

/**
 * The best against the next best, and against the first plan of the scenario: what is shown, and of what no difference
 * is. Nothing against a plan of which no difference at all is shown: the headline names it.
 */
export function comparisons(results: Results, best: PlanResults, language: Language): string[] {
  return rivalsOf(results, best).flatMap(({ name, place }) => {
    const gaps = gapsOf(results, best.name, name)
    const isTold = (gap: Gap) => gap.kind === 'Less' || gap.kind === 'More' || mostlyInWords(gap, language).length > 0
    if (!gaps.some(isTold)) return []
    const facts = {
      other: planOf(results, name).title,
      place: say(language, place),
      gaps: gapsInWords(results, gaps, language).join('; '),
    }
    return [say(language, 'rival', facts)]
  })
}

/**
 * The next best plan, the base, and the plan under which citizens wait shown less than under the best, most of all, as
 * far as they can be compared with the best at all.
 */
export function rivalsOf(results: Results, best: PlanResults): Rival[] {
  const { comparison, decision } = results
  if (comparison === null || decision === null) return []
  const isCompared = (name: string) => {
    const standing = decision.plans.find((plan) => plan.name === name)?.standing
    return standing !== 'loses-more' && standing !== 'same'
  }
  const { base } = decision
  const next = decision.ranking.slice(1).find(isCompared)
  const isOther = base !== best.name && base !== next && isCompared(base)
  return [
    ...(next === undefined ? [] : [{ name: next, place: next === base ? 'placeBase' : 'placeNext' } as const]),
    ...(isOther ? [{ name: base, place: 'placeBase' } as const] : []),
    ...leastWaiting(
      results,
      best,
      decision.ranking.filter((name) => name !== next && name !== base && isCompared(name)),
    ),
  ]
}

interface Rival {
  readonly name: string
  readonly place: 'placeNext' | 'placeBase' | 'placeLeastWaiting'
}

/** Of some plans, that of which waiting is shown to be most below that of the best. */
function leastWaiting(results: Results, best: PlanResults, plans: readonly string[]): Rival[] {
  const shorter = plans.flatMap((name) => {
    const gap = planDifference(results, 'waiting', name, best.name)
    return gap !== null && kindOfDifference(gap, results.decision!, 'waiting') === 'Less'
      ? [{ name, mean: gap.mean }]
      : []
  })
  const [least] = shorter.toSorted((a, b) => a.mean - b.mean)
  return least === undefined ? [] : [{ name: least.name, place: 'placeLeastWaiting' }]
}

/** By what plans are ranked where the scenario does not say what is wanted. */
export function rankingRule(results: Results, language: Language): string[] {
  const { decision } = results
  if (decision === null || decision.goal !== null || decision.ranking.length < 2) return []
  return [say(language, costsNothing(results) ? 'rankingRuleFree' : 'rankingRule')]
}

type Deciding = 'gone' | 'office-cost' | 'waiting'

type Kind = 'Less' | 'More' | 'None' | 'Small'

interface Gap {
  readonly criterion: Deciding
  readonly kind: Kind
  readonly difference: PlanDifference
}

/** Date, money and waits of a plan against another one; without those that neither plan has. */
function gapsOf(results: Results, plan: string, other: string): Gap[] {
  const { decision } = results
  const criteria: readonly Deciding[] = ['gone', 'office-cost', 'waiting']
  return criteria.flatMap((criterion): Gap[] => {
    const difference = planDifference(results, criterion, plan, other)
    if (difference === null || decision === null) return []
    if (criterion === 'office-cost' && costsNothing(results)) return []
    if (criterion === 'gone' && [plan, other].every((name) => clearingOf(results, name).staysNormal)) return []
    return [{ criterion, kind: kindOfDifference(difference, decision, criterion), difference }]
  })
}

function gapsInWords(results: Results, gaps: readonly Gap[], language: Language): string[] {
  const isNever = ({ criterion, difference }: Gap) =>
    criterion === 'gone' && goneWithin(results, difference.plan) === 0 && goneWithin(results, difference.other) === 0
  const told = gaps.filter((gap) => !isNever(gap))
  const of = (kind: Kind) => told.filter((gap) => gap.kind === kind && mostlyInWords(gap, language).length === 0)
  const names = (some: readonly Gap[]) =>
    joinAnd(
      some.map(({ criterion }) => say(language, `gapOf.${criterion}`)),
      language,
    )
  return [
    ...(gaps.some(isNever) ? [say(language, 'gapDateNever')] : []),
    ...told.flatMap((gap) => shownInWords(results, gap, language)),
    ...told.flatMap((gap) => mostlyInWords(gap, language)),
    ...(of('Small').length === 0 ? [] : [say(language, 'gapNoneThatMatters', { what: names(of('Small')) })]),
    ...(of('None').length === 0 ? [] : [say(language, 'gapNotShown', { what: names(of('None')) })]),
  ]
}

/** A date that is mostly earlier or later, though by how many days on average is not shown. */
function mostlyInWords({ criterion, kind, difference }: Gap, language: Language): string[] {
  if (criterion !== 'gone' || kind !== 'None') return []
  const told = ({ value, low, high }: ProbabilityEstimate, key: 'gapDateOftenLess' | 'gapDateOftenMore') => {
    const share = (each: number) => formatShare(each, language)
    return [say(language, key, { share: share(value), low: share(low), high: share(high) })]
  }
  const { planClearsEarlier, otherClearsEarlier } = difference
  if (isMostly(planClearsEarlier)) return told(planClearsEarlier, 'gapDateOftenLess')
  return isMostly(otherClearsEarlier) ? told(otherClearsEarlier, 'gapDateOftenMore') : []
}

/** A difference that is shown. */
function shownInWords(results: Results, { criterion, kind, difference }: Gap, language: Language): string[] {
  if (kind !== 'Less' && kind !== 'More') return []
  const { mean, halfWidth, plan, other } = difference
  const value = formatGiveOrTake(results, criterion, { mean: Math.abs(mean), halfWidth }, language)
  if (criterion === 'office-cost') return [say(language, `gapCost${kind}`, { value })]
  if (criterion === 'waiting') return [say(language, `gapWait${kind}`, { value })]
  const earlier = kind === 'Less' ? difference.planClearsEarlier : difference.otherClearsEarlier
  const share =
    earlier === null
      ? ''
      : earlier.value === 1
        ? say(language, 'gapShareAll')
        : say(language, `gapShare${kind}`, { share: formatShare(earlier.value, language) })
  const isCut = goneWithin(results, plan) < 1 || goneWithin(results, other) < 1
  return [
    say(language, `gapDate${kind}`, { value, share, restricted: isCut ? say(language, 'gapDateRestricted') : '' }),
  ]
}

/** Whether a difference of plans is shown, is shown not to matter, or is not shown. */
export function kindOfDifference(
  { mean, halfWidth }: PlanDifference,
  { equalWithin }: Decision,
  criterion: Deciding,
): Kind {
  const zone = { gone: equalWithin.days, waiting: equalWithin.waiting, 'office-cost': equalWithin.cost }[criterion]
  if (halfWidth !== null && Math.abs(mean) + halfWidth <= zone) return 'Small'
  if (!isShown({ mean, halfWidth }) || Math.abs(mean) <= zone) return 'None'
  return mean < 0 ? 'Less' : 'More'
}

/** Below what differences of dates, money and waiting count as none, for the notes of a table. */
export function zoneInWords(results: Results, { equalWithin }: Decision, language: Language): string {
  const inWords = (criterion: Deciding, mean: number) =>
    formatDifference(results, criterion, { mean, halfWidth: null }, language)
  const days = inWords('gone', equalWithin.days)
  const waiting = inWords('waiting', equalWithin.waiting)
  if (costsNothing(results)) return say(language, 'decisionZoneFree', { days, waiting })
  return say(language, 'decisionZone', { days, waiting, money: inWords('office-cost', equalWithin.cost) })
}

function clearingOf(results: Results, plan: string) {
  return focusOf(results, planOf(results, plan)).clearing
}

/** Share of the futures in which it is gone by the end, as far as that is known. */
function goneWithin(results: Results, plan: string): number {
  return clearingOf(results, plan).gone.withinHorizon.atLeast
}
