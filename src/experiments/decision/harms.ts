import { meanOf } from '../../statistics/mean-of.ts'
import { pairedDifference } from '../../statistics/paired-difference.ts'
import type { Harm } from '../results/decision.ts'
import type { PlanResults, ReplicationColumns } from '../results.ts'
import { isMore } from './pairs.ts'

/**
 * Services other than the one that the decision is about whose citizens wait shown longer under a plan than under the
 * base. A service that the base does not have has nothing to be set against.
 *
 * @param confidence of each interval, made simultaneous over plans and services before
 */
export function harmsOf(plan: PlanResults, base: PlanResults, focus: string, confidence: number): Harm[] {
  return plan.services.flatMap(({ name, replications }): Harm[] => {
    const old = base.services.find((service) => service.name === name)
    if (name === focus || old === undefined) return []
    const waiting = longerWaits(replications, old.replications, confidence)
    return waiting === null ? [] : [{ service: name, waiting }]
  })
}

/** Null where waits are not shown to be longer by a part that counts; of the replications in which somebody came. */
function longerWaits(plan: ReplicationColumns, base: ReplicationColumns, confidence: number): Harm['waiting'] | null {
  const both = plan.waitingWithinHorizon.flatMap((days, r) => {
    const before = base.waitingWithinHorizon[r]
    return days === null || before === null ? [] : [[days, before] as const]
  })
  if (both.length < 2) return null
  const before = both.map(([, days]) => days)
  const { mean, halfWidth } = pairedDifference(
    both.map(([days]) => days),
    before,
    confidence,
  )
  const zone = SHARE_THAT_COUNTS * meanOf(before)
  return isMore({ mean, halfWidth }, zone) ? { mean, halfWidth } : null
}

/** Of what they wait under the base. */
const SHARE_THAT_COUNTS = 0.05
