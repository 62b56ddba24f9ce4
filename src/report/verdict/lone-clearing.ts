import type { PlanResults, Results } from '../../experiments/results.ts'
import { focusOf } from '../figures/figure.ts'
import { formatDay } from '../format.ts'
import { say, type Language } from '../words/say.ts'

/** When the backlog of the focus service is gone in a single replication, as a sentence. */
export function loneClearing(results: Results, plan: PlanResults, language: Language): string {
  const { clearing, name: service } = focusOf(results, plan)
  const day = clearing.p50.value
  if (day === null) return say(language, 'lone.clearsNot', { service })
  if (day === 0) return say(language, 'lone.clearsNormal', { service })
  return say(language, 'lone.clears', { service, date: formatDay(day, results.scenario, language) })
}
