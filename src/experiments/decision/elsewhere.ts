import { meanOf } from '../../statistics/mean-of.ts'
import { pairedDifference } from '../../statistics/paired-difference.ts'
import type { PlanResults } from '../results.ts'
import type { Gap } from './pairs.ts'
import { waitingOf } from './waiting-of.ts'

/** Half a day at most. */
const EQUAL_DAYS = 0.5
/** Of what they wait under the base. */
const EQUAL_SHARE = 0.05

/**
 * Days of waiting per request of all services but the one that the decision is about, of each plan: what decides between
 * plans that are as good for that one.
 */
export class Elsewhere {
  /** Differences up to this do not count. */
  readonly zone: number
  private readonly base: PlanResults
  private readonly focus: number
  private readonly confidence: number

  /**
   * @param focus index of the service that the decision is about
   * @param confidence of each interval, made simultaneous before
   */
  constructor(base: PlanResults, focus: number, confidence: number) {
    this.base = base
    this.focus = focus
    this.confidence = confidence
    this.zone = Math.min(EQUAL_DAYS, EQUAL_SHARE * this.mean(base))
  }

  /** On average over the futures; 0 where there is no other service. */
  mean(plan: PlanResults): number {
    return meanOf(this.days(plan))
  }

  /** plan minus other; without any other service no difference. */
  gap(plan: PlanResults, other: PlanResults): Gap {
    if (this.base.services.length === 1) return { mean: 0, halfWidth: 0, skewness: null }
    return pairedDifference(this.days(plan), this.days(other), this.confidence)
  }

  /** In each replication; services weigh as many requests as they have under the base. One that a plan lacks is 0. */
  private days({ services }: PlanResults): number[] {
    const sums = this.base.services[this.focus].replications.peakBacklog.map(() => 0)
    const total = this.others.reduce((sum, { weight }) => sum + weight, 0)
    if (total === 0) return sums
    for (const { name, weight } of this.others) {
      const service = services.find((each) => each.name === name)
      if (service === undefined) continue
      for (const [r, days] of waitingOf(service.replications).entries()) sums[r] += (days * weight) / total
    }
    return sums
  }

  private get others(): readonly { readonly name: string; readonly weight: number }[] {
    return this.base.services.flatMap(({ name, completed, withdrawn, inOfficeAtEnd }, s) =>
      s === this.focus ? [] : [{ name, weight: completed.mean + withdrawn.mean + inOfficeAtEnd.mean }],
    )
  }
}
