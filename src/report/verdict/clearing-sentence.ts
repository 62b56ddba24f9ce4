import type { ClearingResults, DayChance, DayQuantile, PlanResults, Results } from '../../experiments/results.ts'
import { focusFacts, focusOf } from '../figures/figure.ts'
import { formatDate, formatDay, formatShare } from '../format.ts'
import { shareRange } from '../tables/cells.ts'
import { say, type Language } from '../words/say.ts'

/** Relapses in at most this share of the futures are not worth a sentence. */
const FEW = 0.02

/** When the backlog of the focus service is gone under a plan, and whether it stays so. */
export function clearingSentence(results: Results, plan: PlanResults, language: Language): string {
  const { clearing } = focusOf(results, plan)
  if (isTooShort(results, clearing)) return cannotJudge(results, clearing, language)
  return [
    whenGone(results, plan, language),
    ...backAgain(results, clearing, language),
    ...stillAbove(clearing, language),
  ].join(' ')
}

/** Whether the horizon has fewer working days than the rule asks for in a row. */
export function isTooShort(results: Results, { workingDays }: ClearingResults): boolean {
  return workingDays < focusFacts(results).clearingWorkingDays
}

/** That nothing can be judged, and from which horizon on it can. */
export function cannotJudge(results: Results, clearing: ClearingResults, language: Language): string {
  const { name: service, clearingWorkingDays: required } = focusFacts(results)
  const facts = { service, required, open: clearing.workingDays }
  return [say(language, 'clearsUnjudged', facts), ...giveHorizon(clearing, language)].join(' ')
}

function whenGone(results: Results, plan: PlanResults, language: Language): string {
  const { clearing, name: service, wait, completed } = focusOf(results, plan)
  const { p50, p80, p95 } = clearing.gone
  const facts: Facts = { plan: plan.title, service, days: results.scenario.days }
  if (wait.requests === 0) return say(language, 'clearsNobody', facts)
  if (clearing.staysNormal && completed.mean === 0) return say(language, 'clearsByLeaving', facts)
  if (clearing.staysNormal)
    return say(language, clearing.growth?.isGrowing ? 'clearsNormalSoFar' : 'clearsNormal', facts)
  if (p80.missing === 'unknown') return notJudged(results, clearing, facts, language)
  if (p80.missing === 'later') return tooSeldom(clearing.gone.withinHorizon, facts, language)
  if (p80.value === clearing.firstWorkingDay || p50.value === p95.value) {
    return onOneDay(results, clearing, p80.value!, facts, language)
  }
  const date = ({ value, missing }: DayQuantile) =>
    missing === 'unknown' ? say(language, 'cannotBeJudged') : formatDay(value, results.scenario, language)
  return say(language, 'clearsAll', { ...facts, p50: date(p50), p80: date(p80), p95: date(p95) })
}

interface Facts {
  readonly plan: string
  readonly service: string
  readonly days: number
}

/** From the first day on, or on the same day in nearly all futures. */
function onOneDay(
  { scenario, manifest }: Results,
  clearing: ClearingResults,
  day: number,
  facts: Facts,
  language: Language,
): string {
  const isFirst = day === clearing.firstWorkingDay
  const { atLeast, low, high } = clearing.gone.byDay[day]
  const date = formatDay(day, scenario, language)
  if (atLeast === 1)
    return say(language, isFirst ? 'clearsNormalInAll' : 'clearsInAll', {
      ...facts,
      date,
      futures: manifest.replications,
    })
  const probability = formatShare(atLeast, language)
  const sure = { ...facts, date, probability, range: shareRange(low, high, language) }
  return say(language, isFirst ? 'clearsFromStart' : 'clearsInOneDay', sure)
}

/** Too many futures are normal at the end, for too short a time. */
function notJudged(results: Results, clearing: ClearingResults, facts: Facts, language: Language): string {
  const { p80, withinHorizon } = clearing.gone
  const date = formatDay(p80.notBefore, results.scenario, language)
  const { clearingWorkingDays: required } = focusFacts(results)
  const unknown = formatShare(withinHorizon.atMost - withinHorizon.atLeast, language)
  const sentence = say(language, 'clearsUnknown', { ...facts, date, required, unknown })
  return [sentence, ...giveHorizon(clearing, language)].join(' ')
}

/** Too few futures get there, or none. */
function tooSeldom({ value, low, high, atMost }: DayChance, facts: Facts, language: Language): string {
  if (atMost === 0) return say(language, 'clearsNever', facts)
  if (value === null) return say(language, 'clearsAtMost', { ...facts, probability: formatShare(atMost, language) })
  const probability = formatShare(value, language)
  return say(language, 'clearsNot', { ...facts, probability, range: shareRange(low, high, language) })
}

/** How often the backlog is back after it was normal, where that is in more than a few futures. */
function backAgain({ scenario, manifest }: Results, clearing: ClearingResults, language: Language): string[] {
  const { relapse, firstNormal, firstWorkingDay } = clearing
  const { probability, firstDay, notGoneAgain } = relapse
  if (firstDay === null || probability.value <= FEW) return []
  const from = formatDate(scenario.dates[firstDay], language)
  const facts = { from, often: inHowMany(probability, manifest.replications, language) }
  const day = firstNormal.p80.value
  const sentence =
    day === null
      ? say(language, 'backAgainSometimes', facts)
      : day === firstWorkingDay
        ? say(language, 'backAgainFromStart', facts)
        : say(language, 'backAgain', { ...facts, date: formatDay(day, scenario, language) })
  return [sentence, ...notAgain(clearing, notGoneAgain ?? 0, language)]
}

/** Nothing where it is never gone at all, which is said already. */
function notAgain({ gone }: ClearingResults, share: number, language: Language): string[] {
  if (share === 0 || gone.withinHorizon.atMost === 0) return []
  return [
    share === 1
      ? say(language, 'neverGoneAgain')
      : say(language, 'notGoneAgain', { share: formatShare(share, language) }),
  ]
}

function inHowMany(
  { value, low, high }: ClearingResults['relapse']['probability'],
  futures: number,
  language: Language,
): string {
  if (value === 1) return say(language, 'inEvery', { futures })
  const range = shareRange(low, high, language)
  return say(language, 'inShare', { probability: formatShare(value, language), range })
}

/** Above normal at the end in more than a few futures, for too short a time to be called a relapse. */
function stillAbove({ aboveAtEnd }: ClearingResults, language: Language): string[] {
  if (aboveAtEnd.value <= FEW) return []
  return [say(language, 'aboveAtEnd', { probability: formatShare(aboveAtEnd.value, language) })]
}

function giveHorizon({ horizonToJudge: days }: ClearingResults, language: Language): string[] {
  return days === null ? [] : [say(language, 'giveHorizon', { days })]
}
