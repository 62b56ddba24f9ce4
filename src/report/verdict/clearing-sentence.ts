import type { ClearingResults, PlanResults, Results } from '../../experiments/results.ts'
import { focusFacts, focusOf } from '../figures/figure.ts'
import { formatDate, formatDay, formatShare } from '../format.ts'
import { shareRange } from '../tables/clearing-cells.ts'
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
  const facts = { service, required, open: clearing.workingDays, days: results.scenario.days }
  return [say(language, 'clearsUnjudged', facts), ...giveHorizon(clearing, language)].join(' ')
}

function whenGone(results: Results, plan: PlanResults, language: Language): string {
  const { clearing, name: service } = focusOf(results, plan)
  const { scenario } = results
  const { p50, p80, p95, byDay, withinHorizon } = clearing.gone
  const facts = { plan: plan.title, service, days: scenario.days }
  if (clearing.staysNormal) return say(language, 'clearsNormal', facts)
  if (p80.missing === 'unknown') {
    const date = formatDay(p80.notBefore, scenario, language)
    const { clearingWorkingDays: required } = focusFacts(results)
    return [say(language, 'clearsUnknown', { ...facts, date, required }), ...giveHorizon(clearing, language)].join(' ')
  }
  if (p80.missing === 'later') {
    const { value, low, high, atMost } = withinHorizon
    if (atMost === 0) return say(language, 'clearsNever', facts)
    if (value === null) return say(language, 'clearsAtMost', { ...facts, probability: formatShare(atMost, language) })
    const probability = formatShare(value, language)
    return say(language, 'clearsNot', { ...facts, probability, range: shareRange(low, high, language) })
  }
  if (p80.value === clearing.firstWorkingDay) {
    const { atLeast, low, high } = byDay[p80.value]
    const probability = formatShare(atLeast, language)
    return say(language, 'clearsFromStart', { ...facts, probability, range: shareRange(low, high, language) })
  }
  const date = ({ value, missing }: typeof p80) =>
    missing === 'unknown' ? say(language, 'cannotBeJudged') : formatDay(value, scenario, language)
  return say(language, 'clearsAll', { ...facts, p50: date(p50), p80: date(p80), p95: date(p95) })
}

/** How often the backlog is back after it was normal, where that is in more than a few futures. */
function backAgain({ scenario }: Results, clearing: ClearingResults, language: Language): string[] {
  const { relapse, firstNormal, firstWorkingDay } = clearing
  const { probability, firstDay, notGoneAgain } = relapse
  if (firstDay === null || probability.value <= FEW) return []
  const facts = {
    probability: formatShare(probability.value, language),
    range: shareRange(probability.low, probability.high, language),
    from: formatDate(scenario.dates[firstDay], language),
  }
  const day = firstNormal.p80.value
  const sentence =
    day === null
      ? say(language, 'backAgainSometimes', facts)
      : day === firstWorkingDay
        ? say(language, 'backAgainFromStart', facts)
        : say(language, 'backAgain', { ...facts, date: formatDay(day, scenario, language) })
  const share = notGoneAgain ?? 0
  return [sentence, ...(share > 0 ? [say(language, 'notGoneAgain', { share: formatShare(share, language) })] : [])]
}

/** Above normal at the end in more than a few futures, for too short a time to be called a relapse. */
function stillAbove({ aboveAtEnd }: ClearingResults, language: Language): string[] {
  if (aboveAtEnd.value <= FEW) return []
  return [say(language, 'aboveAtEnd', { probability: formatShare(aboveAtEnd.value, language) })]
}

function giveHorizon({ horizonToJudge: days }: ClearingResults, language: Language): string[] {
  return days === null ? [] : [say(language, 'giveHorizon', { days })]
}
