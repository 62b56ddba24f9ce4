import type { Criterion, Difference, ProbabilityEstimate, Results } from '../experiments/results.ts'

/** A plan minus another one, whichever way round the results hold the pair. */
export interface PlanDifference {
  readonly plan: string
  readonly other: string
  readonly mean: number
  /** Of the simultaneous interval. */
  readonly halfWidth: number | null
  readonly varianceReduction: number | null
  readonly planClearsEarlier: ProbabilityEstimate | null
  readonly otherClearsEarlier: ProbabilityEstimate | null
}

/** plan minus other by that criterion, or null when the results do not hold the pair. */
export function planDifference(
  results: Results,
  criterion: Criterion,
  plan: string,
  other: string,
): PlanDifference | null {
  const ofPair = (first: string, second: string) =>
    results.comparison?.differences.find(
      (difference) => difference.measure === criterion && difference.first === first && difference.second === second,
    )
  const forward = ofPair(plan, other)
  if (forward !== undefined) return oriented(forward, false)
  const backward = ofPair(other, plan)
  return backward === undefined ? null : oriented(backward, true)
}

/** Every other plan minus the best one, in the order of the ranking, and then what may happen. */
export function differencesToBest(results: Results, criterion: Criterion): PlanDifference[] {
  const { decision } = results
  if (decision === null) return []
  const { ranking, best, plans } = decision
  const whatIfs = plans.map(({ name }) => name).filter((name) => !ranking.includes(name))
  return [...ranking, ...whatIfs]
    .filter((plan) => plan !== best)
    .map((plan) => planDifference(results, criterion, plan, best))
    .filter((difference) => difference !== null)
}

function oriented(difference: Difference, reversed: boolean): PlanDifference {
  const { first, second, mean, halfWidth, varianceReduction, firstClearsEarlier, secondClearsEarlier } = difference
  return {
    plan: reversed ? second : first,
    other: reversed ? first : second,
    mean: reversed ? -mean : mean,
    halfWidth,
    varianceReduction,
    planClearsEarlier: reversed ? secondClearsEarlier : firstClearsEarlier,
    otherClearsEarlier: reversed ? firstClearsEarlier : secondClearsEarlier,
  }
}
