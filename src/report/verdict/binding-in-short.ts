import type { BindingPeriod, PlanResults, Results } from '../../experiments/results.ts'
import type { Language } from '../words/say.ts'
import { byWaiting, periodInWords, periodsTold } from './binding-sentences.ts'

/** What holds up most of the work of a plan, where most of it waits; null where hardly anything waits. */
export function bindingInShort(
  results: Results,
  plan: PlanResults,
  language: Language,
): { readonly pool: string; readonly periods: string } | null {
  const pool = byWaiting(plan.pools).find(({ periods }) => periods.length > 0)
  if (pool === undefined) return null
  const inWords = (period: BindingPeriod): string => periodInWords(results, period, language)
  return { pool: pool.name, periods: periodsTold(pool, inWords, language) }
}
