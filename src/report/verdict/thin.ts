import type { Results } from '../../experiments/results.ts'
import type { Decision } from '../../experiments/results/decision.ts'
import { formatNumber } from '../format.ts'
import { say, type Language } from '../words/say.ts'

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
