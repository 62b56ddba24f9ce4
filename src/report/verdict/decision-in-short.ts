import type { PlanResults, Results } from '../../experiments/results.ts'
import { focusOf, planOf } from '../figures/figure.ts'
import { formatDate, formatShare } from '../format.ts'
import { formatDifference, formatGiveOrTake } from '../format-criterion.ts'
import { loneReplication } from '../lone-replication.ts'
import { planDifference } from '../plan-difference.ts'
import { say, type Language } from '../words/say.ts'
import { clearingSentence, isTooShort } from './clearing-sentence.ts'
import { kindOfDifference, rivalsOf } from './comparisons.ts'
import { costsNothing } from './costs-nothing.ts'
import { firstPromise } from './promises.ts'
import { isThin, thinness } from './thin.ts'
import { verdict } from './verdict.ts'
import { winner } from './winner.ts'

/**
 * The decision for someone who reads nothing else: which plan and how sure that is; by when the backlog is gone and how
 * sure that date is; what it costs against the next best plan and what citizens can be told. Of a single replication,
 * what happened in it.
 */
export function decisionInShort(results: Results, language: Language): readonly string[] {
  if (loneReplication(results) !== null) {
    const { headline } = verdict(results, language)
    return [headline, say(language, 'lone.note')]
  }
  const best = planOf(results)
  return [which(results, best, language), when(results, best, language), atWhatPrice(results, best, language)]
}

/** The plan, and that the futures are too few where they are. */
function which(results: Results, best: PlanResults, language: Language): string {
  const { decision } = results
  const chosen = winner(results, best, language)
  return [
    ...(chosen.length === 0 ? [say(language, 'short.onePlan', { plan: best.title })] : chosen),
    ...(decision !== null && isThin(decision) ? thinness(results, language) : []),
  ].join(' ')
}

function when(results: Results, best: PlanResults, language: Language): string {
  return [clearingSentence(results, best, language), ...howSureOfDate(results, best, language)].join(' ')
}

/** Between which dates the one with 80 % probability lies; nothing where the sentence before tells no such date. */
function howSureOfDate(results: Results, best: PlanResults, language: Language): string[] {
  const { scenario, manifest } = results
  const { clearing, wait } = focusOf(results, best)
  const { p50, p80, p95 } = clearing.gone
  const isTold = p80.value !== null && p80.value !== clearing.firstWorkingDay && p50.value !== p95.value
  if (isTooShort(results, clearing) || clearing.staysNormal || wait.requests === 0 || !isTold) return []
  const { value, low, high } = p80
  if (low === null || (low === value && high === value)) return []
  const confidence = formatShare(manifest.confidence, language)
  const from = formatDate(scenario.dates[Math.round(low)], language)
  if (high === null) return [say(language, 'short.dateFrom', { from, confidence })]
  const to = formatDate(scenario.dates[Math.round(high)], language)
  return [say(language, 'short.dateBetween', { from, to, confidence })]
}

/** What the office pays, and what is promised. */
function atWhatPrice(results: Results, best: PlanResults, language: Language): string {
  const told = [...cost(results, best, language), ...firstPromise(results, best, language)]
  const { focus: service, days } = results.scenario
  return told.length === 0 ? say(language, 'short.nothing', { service, days }) : told.join(' ')
}

/** Against the next best plan; the whole sum where there is none. */
function cost(results: Results, best: PlanResults, language: Language): string[] {
  if (costsNothing(results)) return []
  const rival = rivalsOf(results, best).find(({ place }) => place !== 'placeLeastWaiting')
  const gap = rival && planDifference(results, 'office-cost', best.name, rival.name)
  if (rival === undefined || gap === undefined || gap === null) return [wholeCost(results, best, language)]
  const kind = kindOfDifference(gap, results.decision!, 'office-cost')
  const { mean, halfWidth } = gap
  const facts = { other: planOf(results, rival.name).title, place: say(language, rival.place) }
  if (kind === 'None') return [say(language, 'short.costNone', facts)]
  if (kind === 'Small') return [say(language, 'short.costSame', facts)]
  const value = formatGiveOrTake(results, 'office-cost', { mean: Math.abs(mean), halfWidth }, language)
  return [say(language, `short.cost${kind}`, { ...facts, value })]
}

function wholeCost(results: Results, { cost: { office } }: PlanResults, language: Language): string {
  const { days } = results.scenario
  const value = formatDifference(results, 'office-cost', { mean: office.mean, halfWidth: office.halfWidth }, language)
  return say(language, 'short.cost', { value, days })
}
