import type { SolveResults } from '../../experiments/solve/solve-results.ts'
import type { Choice } from '../../scenario/compiled/choices.ts'

/** The choice of which the least or the latest is asked for; null where the best of all settings is. */
export function askedChoice({ question: { asked }, choices }: SolveResults): Choice | null {
  return 'choice' in asked ? choices.find(({ name }) => name === asked.choice)! : null
}
