import type { PlanResults, Results } from '../../experiments/results.ts'
import { sayWarning } from '../words/say-warning.ts'
import { say, type Language } from '../words/say.ts'
import { loneClearing } from './lone-clearing.ts'
import type { Verdict } from './verdict-type.ts'

/** One future is no answer: what happened in it, and no sentence that needs many. */
export function loneVerdict(results: Results, plan: PlanResults, replication: number, language: Language): Verdict {
  const { seed } = results.manifest
  const warnings = results.warnings.filter(({ code }) => code !== 'clears-seldom' && code !== 'clearing-unknown')
  return {
    headline: [
      say(language, 'lone.headline', { replication, plan: plan.title, seed }),
      loneClearing(results, plan, language),
    ].join(' '),
    sentences: [say(language, 'lone.note')],
    warnings: warnings.map((warning) => sayWarning(language, warning, 1)),
  }
}
