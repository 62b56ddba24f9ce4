import { outputLimits } from '../limits/output-limits.ts'
import { pairedDifference } from '../statistics/paired-difference.ts'
import { clearsEarlier } from './clears-earlier.ts'
import type { Comparison, Criterion, Difference, PlanResults, ServiceResults } from './results.ts'
import type { Decision } from './results/decision.ts'
import { goneOrHorizon } from './decision/gone-days.ts'
import { serviceNamed } from './service-named.ts'

type Column = (plan: PlanResults, service: ServiceResults) => readonly (number | null)[]

/** A criterion in each replication; all are better when smaller. */
export const columnOf: { readonly [criterion in Criterion]: Column } = {
  gone: (_, { replications, clearing }) => goneOrHorizon(replications, clearing.gone.byDay.length),
  'office-cost': (_, service) => service.replications.officeCost,
  waiting: (_, service) => service.replications.waitingWithinHorizon,
  'waiting-cost': (_, service) => service.replications.waitingCost,
  lost: (plan) => lostInAll(plan.services),
  'mean-wait': (_, service) => service.replications.meanWait,
  'peak-backlog': (_, service) => service.replications.peakBacklog,
}

/** The criteria in the order in which they are reported. */
export const criteria = Object.keys(columnOf) as readonly Criterion[]

/** Those that a verdict rests on. */
const DECIDING = 4

/** Citizens lost for good in each replication, all services together. */
function lostInAll(services: readonly ServiceResults[]): number[] {
  return services[0].replications.lost.map((_, r) =>
    services.reduce((sum, service) => sum + service.replications.lost[r], 0),
  )
}

/**
 * Compares all plans pair by pair on the replications they share: paired Student t intervals, made simultaneous by
 * Bonferroni's inequality over the pairs and the four criteria that a verdict rests on: date, cost of the office, waiting
 * and losses (Law 2015, section 10.2.1; Banks et al. 2010, section 12.2).
 */
export function comparePlans(plans: readonly PlanResults[], focus: string, confidence: number): Comparison {
  const pairs = plans.flatMap((_, i) => plans.slice(i + 1).map((_, k) => [i, i + 1 + k] as const))
  const each = 1 - (1 - confidence) / (DECIDING * pairs.length)
  const differences = criteria.flatMap((criterion) =>
    pairs.flatMap(([i, j]) => difference(criterion, plans[i], plans[j], focus, { each, confidence }) ?? []),
  )
  return { differences, familyConfidence: confidence }
}

/**
 * The comparison as it is written: of many plans only the pairs with the first or the best one, since pairs grow with the
 * square of the plans. The intervals stay those of all pairs together.
 */
export function writtenPairs(
  comparison: Comparison,
  plans: readonly PlanResults[],
  decision: Pick<Decision, 'base' | 'best'> | null,
): Comparison {
  if (plans.length <= outputLimits.pairs.most) return comparison
  const kept = new Set([plans[0].name, decision?.base, decision?.best])
  return {
    ...comparison,
    differences: comparison.differences.filter(({ first, second }) => kept.has(first) || kept.has(second)),
  }
}

/** Over the replications in which both plans have a value; null when there is none. */
function difference(
  measure: Criterion,
  first: PlanResults,
  second: PlanResults,
  focus: string,
  { each, confidence }: { readonly each: number; readonly confidence: number },
): Difference | null {
  const [a, b] = [serviceNamed(first, focus), serviceNamed(second, focus)]
  const values = columnOf[measure](second, b)
  const both = columnOf[measure](first, a).flatMap((x, r) => {
    const y = values[r]
    return x === null || y === null ? [] : [[x, y] as const]
  })
  if (both.length === 0) return null
  const paired = pairedDifference(
    both.map(([x]) => x),
    both.map(([, y]) => y),
    each,
  )
  return {
    measure,
    first: first.name,
    second: second.name,
    mean: paired.mean,
    halfWidth: paired.halfWidth,
    skewness: paired.skewness,
    varianceReduction: paired.varianceReduction,
    ...clearsEarlier(a.replications, b.replications, confidence),
  }
}
