import { largest } from '../../statistics/extremes.ts'
import type { Results } from '../../experiments/results.ts'

/** With how many replications what is open or less sure than it looks would probably be settled; null where nothing is. */
export function replicationsWanted({ decision, manifest }: Results): number | null {
  if (decision === null) return null
  const { plans, ranking, best, thin } = decision
  const isOpen = plans.find(({ name }) => name === best)?.answer === 'undecided'
  const needed = plans.flatMap(({ name, conditions }) =>
    isOpen && ranking.includes(name) ? conditions.flatMap((each) => each.replicationsNeeded ?? []) : [],
  )
  const most = largest([...needed, thin?.enough ?? 0], 0)
  return most > manifest.replications ? most : null
}
