import type { Criterion, PlanResults, Results, ServiceResults } from '../experiments/results.ts'
import { focusOf, planOf } from './figures/figure.ts'
import { formatDate, formatDay, formatCriterion, formatShare } from './format.ts'
import { loneClearing } from './lone-clearing.ts'
import { loneReplication } from './lone-replication.ts'
import type { PlanDifference } from './plan-difference.ts'
import { planDifference, shown } from './plan-difference.ts'
import type { Language } from './words/say.ts'
import { sayWarning } from './words/say-warning.ts'
import { say } from './words/say.ts'

/** The answer in words: what to do, how sure that is, what can be promised. */
export interface Verdict {
  /** One or two sentences. */
  readonly headline: string
  readonly sentences: readonly string[]
  /** What to know before believing it. */
  readonly warnings: readonly string[]
}

/** Says which plan wins and how sure that is, when the backlog is gone, and what a citizen can be promised. */
export function verdict(results: Results, language: Language): Verdict {
  const best = planOf(results)
  const replication = loneReplication(results)
  if (replication !== null) return loneVerdict(results, best, replication, language)
  return {
    headline: [...winner(results, best, language), clearingSentence(results, best, language)].join(' '),
    sentences: [...comparisons(results, best, language), ...promises(results, best, language)],
    warnings: results.warnings.map((warning) => sayWarning(language, warning, results.plans.length)),
  }
}

/** One future is no answer: what happened in it, and no sentence that needs many. */
function loneVerdict(results: Results, plan: PlanResults, replication: number, language: Language): Verdict {
  const { seed } = results.manifest
  const warnings = results.warnings.filter(({ code }) => code !== 'clears-seldom')
  return {
    headline: [
      say(language, 'lone.headline', { replication, plan: plan.title, seed }),
      loneClearing(results, plan, language),
    ].join(' '),
    sentences: [say(language, 'lone.note')],
    warnings: warnings.map((warning) => sayWarning(language, warning, 1)),
  }
}

function winner(results: Results, best: PlanResults, language: Language): string[] {
  const { comparison } = results
  if (comparison === null) return []
  const facts = { plan: best.title, measure: criterionInSentence(comparison.measure, language) }
  if (comparison.notShownWorse.length === 0) return [say(language, 'bestPlan', facts)]
  const others = comparison.notShownWorse.map((name) => `“${planOf(results, name).title}”`)
  return [say(language, 'bestPlanNotShown', { ...facts, others: joinAnd(others, language) })]
}

/** When the backlog of the focus service is gone under a plan. */
export function clearingSentence(results: Results, plan: PlanResults, language: Language): string {
  const { clearing, name: service } = focusOf(results, plan)
  const date = (day: number | null) => formatDay(day, results.scenario, language)
  if (clearing.p95.value === 0) return say(language, 'clearsNormal', { plan: plan.title, service })
  if (clearing.p80.value === null) {
    const probability = formatShare(clearing.withinHorizon.value, language)
    return say(language, 'clearsNot', { plan: plan.title, service, probability })
  }
  const dates = { p50: date(clearing.p50.value), p80: date(clearing.p80.value), p95: date(clearing.p95.value) }
  return say(language, 'clearsAll', { plan: plan.title, service, ...dates })
}

/** Best against the next best, and against the first plan of the scenario. */
function comparisons(results: Results, best: PlanResults, language: Language): string[] {
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
    difference: formatCriterion(criterion, rival, results.scenario.currency, language),
    confidence: formatShare(results.comparison!.familyConfidence, language),
    share: formatShare(rival.otherClearsEarlier.value, language),
  }
  const other = planOf(results, rival.plan).title
  if (shown(rival)) return say(language, 'betterThan', { ...facts, other, place })
  const shareOther = formatShare(rival.planClearsEarlier.value, language)
  return say(language, 'notShownAgainst', {
    ...facts,
    first: planOf(results, rival.other).title,
    second: other,
    shareOther,
  })
}

/** For someone who applies on the first open day, and on the first one from 30 days later on. */
function promises(results: Results, plan: PlanResults, language: Language): string[] {
  const service = focusOf(results, plan)
  const open = service.wait.byApplicationDay.filter((day) => day.count > 0)
  const today = open.at(0)
  const later = open.find((day) => day.day >= 30)
  return [today, later]
    .filter((day) => day !== undefined)
    .flatMap(({ day }) => [
      cardPromise(results, service, day, language),
      ...documentPromise(results, service, day, language),
    ])
}

function cardPromise(results: Results, service: ServiceResults, day: number, language: Language): string {
  const date = formatDate(results.scenario.dates[day], language, 'long')
  return say(language, 'promise', { service: service.name, date, ...within(service.wait, day, language) })
}

function documentPromise(results: Results, service: ServiceResults, day: number, language: Language): string[] {
  const facts = results.scenario.services.find((candidate) => candidate.name === service.name)!
  return facts.hasLetters ? [say(language, 'documentPromise', within(service.documentWait, day, language))] : []
}

function within(wait: ServiceResults['wait'], day: number, language: Language) {
  const applied = wait.byApplicationDay.find((candidate) => candidate.day === day)
  const words = (days: number | null | undefined) => {
    if (days === null || days === undefined) return say(language, 'promiseUnknown')
    if (days === 0) return say(language, 'promiseSameDay')
    return days === 1 ? say(language, 'promiseOneDay') : say(language, 'promiseDay', { value: days })
  }
  return { p80: words(applied?.p80), p90: words(applied?.p90) }
}

function criterionInSentence(criterion: Criterion, language: Language): string {
  return say(language, `measure.${criterion}`).toLowerCase()
}

function joinAnd(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join('')
  return say(language, 'joinAnd', { list: items.slice(0, -1).join(', '), last: items.at(-1)! })
}
