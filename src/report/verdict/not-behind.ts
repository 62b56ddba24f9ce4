import type { Results } from '../../experiments/results.ts'
import type { Decision, Standing } from '../../experiments/results/decision.ts'

/** Titles of the plans not shown to be behind the first: of which no difference is shown, and which are equal. */
export function notBehind(
  { plans }: Results,
  decision: Decision,
): { readonly open: string[]; readonly equal: string[] } {
  const titled = (...standings: readonly Standing[]) =>
    decision.plans
      .filter(({ standing }) => standing !== null && standings.includes(standing))
      .map(({ name }) => `“${plans.find((plan) => plan.name === name)!.title}”`)
  return { open: titled('open'), equal: titled('equal', 'same') }
}
