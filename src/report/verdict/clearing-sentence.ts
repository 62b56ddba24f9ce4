import type { PlanResults, Results } from '../../experiments/results.ts'
import { focusOf } from '../figures/figure.ts'
import { formatDay, formatShare } from '../format.ts'
import { say, type Language } from '../words/say.ts'

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
