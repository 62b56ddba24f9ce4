import type { PlanResults, Results } from '../../experiments/results.ts'
import { say, type Language } from '../words/say.ts'
import { loneClearing } from './lone-clearing.ts'
import { neverServed } from './never-served.ts'
import { warningsInWords } from './warnings-in-words.ts'
import type { Verdict } from './verdict-type.ts'

/** One future is no answer: what happened in it under each plan, and no sentence that needs many. */
export function loneVerdict(results: Results, replication: number, language: Language): Verdict {
  const { seed } = results.manifest
  const { plans } = results
  const isSingle = plans.length === 1
  const warnings = results.warnings.filter(({ code }) => code !== 'clearing-unknown')
  return {
    headline: [
      isSingle
        ? say(language, 'lone.headline', { replication, plan: plans[0].title, seed })
        : say(language, 'lone.headlineOfPlans', { replication, plans: plans.length, seed }),
      ...(isSingle ? [loneClearing(results, plans[0], language)] : []),
    ].join(' '),
    sentences: [
      ...(isSingle ? [] : plans.map((plan) => ofPlan(plan, loneClearing(results, plan, language), language))),
      ...neverServed(results, language),
      say(language, 'lone.note'),
    ],
    warnings: warningsInWords({ ...results, warnings }, language),
  }
}

function ofPlan(plan: PlanResults, sentence: string, language: Language): string {
  return say(language, 'lone.ofPlan', { plan: plan.title, sentence })
}
