import { pairedDifference } from '../statistics/paired-difference.ts'
import { clearsEarlier } from './clears-earlier.ts'
import type { Comparison, Criterion, Difference, PlanResults, ReplicationColumns, ServiceResults } from './results.ts'

/** All criteria are better when smaller. */
const columnOf: { readonly [criterion in Criterion]: (columns: ReplicationColumns) => readonly (number | null)[] } = {
  waiting: (columns) => columns.waitingWithinHorizon,
  'mean-wait': (columns) => columns.meanWait,
  'peak-backlog': (columns) => columns.peakBacklog,
  cost: (columns) => columns.totalCost,
}

/** The criteria in the order in which they are reported. */
export const criteria = Object.keys(columnOf) as readonly Criterion[]

/**
 * Compares all plans pair by pair on the replications they share: paired Student t intervals, made simultaneous by
 * Bonferroni's inequality over the pairs of each criterion (Law 2015, section 10.2.1; Banks et al. 2010, section 12.2).
 */
export function comparePlans(
  plans: readonly PlanResults[],
  focus: number,
  criterion: Criterion,
  confidence: number,
): Comparison {
  const services = plans.map((plan) => plan.services[focus])
  const pairs = plans.flatMap((_, i) => plans.slice(i + 1).map((_, k) => [i, i + 1 + k] as const))
  const each = 1 - (1 - confidence) / pairs.length
  const differences = criteria.flatMap((m) =>
    pairs.flatMap(
      ([i, j]) => difference(m, plans[i].name, plans[j].name, services[i], services[j], each, confidence) ?? [],
    ),
  )
  const ranking = rank(plans, services, criterion)
  const best = ranking[0]
  return {
    measure: criterion,
    ranking,
    best,
    notShownWorse: ranking.slice(1).filter((name) => !isShownWorse(name, best, differences, criterion)),
    differences,
    familyConfidence: confidence,
  }
}

function rank(plans: readonly PlanResults[], services: readonly ServiceResults[], criterion: Criterion): string[] {
  const mean = (i: number) => {
    const known = columnOf[criterion](services[i].replications).filter((x) => x !== null)
    return known.length === 0 ? Infinity : known.reduce((sum, x) => sum + x, 0) / known.length
  }
  const order = plans.map((plan, i) => ({ name: plan.name, mean: mean(i), i }))
  return order.sort((a, b) => (a.mean === b.mean ? a.i - b.i : a.mean - b.mean)).map(({ name }) => name)
}

/** Over the replications in which both plans have a value; null when there is none. */
function difference(
  criterion: Criterion,
  first: string,
  second: string,
  a: ServiceResults,
  b: ServiceResults,
  pairConfidence: number,
  confidence: number,
): Difference | null {
  const values = columnOf[criterion](b.replications)
  const both = columnOf[criterion](a.replications).flatMap((x, r) => {
    const y = values[r]
    return x === null || y === null ? [] : [[x, y] as const]
  })
  if (both.length === 0) return null
  const paired = pairedDifference(
    both.map(([x]) => x),
    both.map(([, y]) => y),
    pairConfidence,
  )
  return {
    measure: criterion,
    first,
    second,
    mean: paired.mean,
    halfWidth: paired.halfWidth,
    varianceReduction: paired.varianceReduction,
    ...clearsEarlier(a.replications, b.replications, confidence),
  }
}

function isShownWorse(name: string, best: string, differences: readonly Difference[], criterion: Criterion): boolean {
  const d = differences.find(
    (x) => x.measure === criterion && [x.first, x.second].includes(name) && [x.first, x.second].includes(best),
  )
  if (d === undefined || d.halfWidth === null) return false
  const worseBy = d.first === name ? d.mean : -d.mean
  return worseBy > d.halfWidth
}
