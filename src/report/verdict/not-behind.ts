import type { Results } from '../../experiments/results.ts'
import { planOf } from '../figures/figure.ts'
import { losingFewer } from './losing-fewer.ts'
import type { Decision, Standing } from '../../experiments/results/decision.ts'

/**
 * Titles of the plans not shown to be behind the first: of which no difference that matters is shown, and which are
 * equal. Without those that lose fewer citizens: that is a difference.
 */
export function notBehind(results: Results, decision: Decision): { readonly open: string[]; readonly equal: string[] } {
  const ahead = new Set(losingFewer(results).map(({ name }) => name))
  const titled = (...standings: readonly Standing[]) =>
    decision.plans
      .filter(({ name, standing }) => standing !== null && standings.includes(standing) && !ahead.has(name))
      .map(({ name }) => `“${planOf(results, name).title}”`)
  return { open: titled('open'), equal: titled('equal', 'same') }
}
