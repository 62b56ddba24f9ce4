import type { ProbabilityEstimate } from '../experiments/results.ts'

/**
 * Whether a share of the futures in which a backlog is gone earlier is shown to be more than half of them: then there is a
 * difference, also where by how many days on average is not shown, as with a few extreme futures.
 */
export function isMostly(share: ProbabilityEstimate | null): share is ProbabilityEstimate {
  return share !== null && share.low > 0.5
}
