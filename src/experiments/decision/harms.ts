import { pairedDifference } from '../../statistics/paired-difference.ts'
import type { Harm } from '../results/decision.ts'
import type { PlanResults } from '../results.ts'
import { isMore } from './pairs.ts'
import { waitingOf } from './waiting-of.ts'

/**
 * Services other than the one that the decision is about whose citizens wait shown longer under a plan than under the
 * base.
 *
 * @param confidence of each interval, made simultaneous over plans and services before
 */
export function harmsOf(plan: PlanResults, base: PlanResults, focus: number, confidence: number): Harm[] {
  return plan.services.flatMap(({ name, replications }, s): Harm[] => {
    if (s === focus) return []
    const before = waitingOf(base.services[s].replications)
    const { mean, halfWidth } = pairedDifference(waitingOf(replications), before, confidence)
    const zone = (SHARE_THAT_COUNTS * before.reduce((sum, wait) => sum + wait, 0)) / before.length
    return isMore({ mean, halfWidth, skewness: null }, zone) ? [{ service: name, waiting: { mean, halfWidth } }] : []
  })
}

/** Of what they wait under the base. */
const SHARE_THAT_COUNTS = 0.05
