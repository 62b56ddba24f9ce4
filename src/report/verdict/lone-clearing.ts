import type { PlanResults, Results } from '../../experiments/results.ts'
import { focusFacts, focusOf } from '../figures/figure.ts'
import { formatDay } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { cannotJudge, isTooShort } from './clearing-sentence.ts'

/** When the backlog of the focus service is gone in a single replication, and whether it comes back. */
export function loneClearing(results: Results, plan: PlanResults, language: Language): string {
  const { clearing, name: service } = focusOf(results, plan)
  if (isTooShort(results, clearing)) return cannotJudge(results, clearing, language)
  if (clearing.staysNormal) return say(language, 'lone.clearsNormal', { service })
  return [whenGone(results, plan, language), ...backAgain(results, plan, language)].join(' ')
}

function whenGone(results: Results, plan: PlanResults, language: Language): string {
  const { clearing, name: service } = focusOf(results, plan)
  const { value, missing, notBefore } = clearing.gone.p50
  const date = formatDay(value ?? notBefore, results.scenario, language)
  if (missing === 'later') return say(language, 'lone.clearsNot', { service })
  if (missing === null) return say(language, 'lone.clears', { service, date })
  const { clearingWorkingDays: required } = focusFacts(results)
  return say(language, 'lone.clearsUnknown', { service, date, required })
}

function backAgain(results: Results, plan: PlanResults, language: Language): string[] {
  const { relapse, firstNormal } = focusOf(results, plan).clearing
  if (relapse.firstDay === null) return []
  const { scenario } = results
  const first = formatDay(firstNormal.p50.value, scenario, language)
  return [say(language, 'lone.back', { first, from: formatDay(relapse.firstDay, scenario, language) })]
}
