import { isMore, Pairs } from '../decision/pairs.ts'
import type { Decision } from '../results/decision.ts'
import type { Selection } from '../results/selection.ts'
import type { Comparison } from '../results.ts'

/** A selection with what the fresh replications say against the plan it has chosen. */
export function onFresh(
  selection: Selection,
  comparison: Comparison | null,
  decision: Pick<Decision, 'best'> | null,
): Selection {
  const { choice } = selection
  if (choice === null || decision === null) return selection
  const pairs = new Pairs(comparison)
  const better = choice.plans.filter(({ name }) => isMore(pairs.gap(choice.by, decision.best, name), choice.zone))
  return { ...selection, choice: { ...choice, betterOnFresh: better.map(({ name }) => name) } }
}
