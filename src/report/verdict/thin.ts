import type { Results } from '../../experiments/results.ts'
import type { Decision } from '../../experiments/results/decision.ts'
import { formatNumber } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { loneClearing } from './lone-clearing.ts'
import type { Verdict } from './verdict-type.ts'

/** With fewer futures nothing is said to be the best. */
const FEW = 10

/** Whether the futures are so few that no plan is called the best. */
export function isThin({ thin }: Decision): boolean {
  return thin !== null && thin.replications < FEW
}

/** That the futures are too few, or too lopsided, and how many would do. */
export function thinness({ decision }: Results, language: Language): string[] {
  if (decision === null || decision.thin === null) return []
  const { replications, enough } = decision.thin
  const facts = { count: formatNumber(replications, language), enough: formatNumber(enough, language) }
  return [say(language, isThin(decision) ? 'thinFew' : 'thinSkewed', facts)]
}

/** One future of several plans: what happened in it under each, and no sentence that needs many. */
export function oneFuture(results: Results, language: Language): Pick<Verdict, 'headline' | 'sentences'> {
  return {
    headline: say(language, 'thinOne'),
    sentences: results.plans.map((plan) =>
      say(language, 'thinOnePlan', { plan: plan.title, clearing: loneClearing(results, plan, language) }),
    ),
  }
}
