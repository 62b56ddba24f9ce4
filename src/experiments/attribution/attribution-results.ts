import { meanOf } from '../../statistics/mean-of.ts'
import { pairedDifference } from '../../statistics/paired-difference.ts'
import { skewedMeanInterval } from '../../statistics/skewed-mean-interval.ts'
import type { Estimate } from '../results/estimates.ts'
import type { Attributed, Attribution } from './attribute.ts'
import type { Cause } from './causes/cause.ts'

/** What makes citizens wait under a plan, and what delays the day on which the backlog is gone. */
export interface AttributionResults {
  readonly causes: readonly CauseResults[]
  /** Citizens' days of waiting with all causes, without any of them, and the share of the latter (null: no waiting). */
  readonly waiting: { readonly whole: Estimate; readonly left: Estimate; readonly leftShare: Estimate | null }
  /** Days from the start to the day on which the backlog is gone, the horizon where it is not known to be. */
  readonly gone: { readonly whole: Estimate; readonly left: Estimate }
  /** Shares of the futures in which the backlog is not known to be gone within the horizon, with all and without any. */
  readonly notGone: { readonly whole: number; readonly left: number }
  /** Requests given up in a future by citizens who do not come back, with all causes and without any. */
  readonly lost: { readonly whole: number; readonly left: number }
}

export interface CauseResults extends Omit<Cause, 'off'> {
  /** Citizens' days of waiting that come from it, and their share of all waiting (null: no waiting). */
  readonly waiting: Estimate
  readonly share: Estimate | null
  /** Days by which it delays the day on which the backlog is gone. */
  readonly gone: Estimate
  /** Whether it changes neither in any of the futures. */
  readonly isWithoutEffect: boolean
}

/**
 * Means over the replications. All intervals together hold with the confidence (Bonferroni: Law 2015, section 9.7). The
 * largest cause first.
 */
export function attributionResults(
  causes: readonly Cause[],
  { waiting, gone, asIs, without }: Attribution,
  confidence: number,
): AttributionResults {
  // of each cause and of what is left: waiting, its share and the delay; and both wholes
  const each = 1 - (1 - confidence) / (3 * (causes.length + 1) + 2)
  const mean = (values: readonly number[]) => meanEstimate(values, each)
  const share = (values: readonly number[]) => shareEstimate(values, waiting.whole, each)
  const notGone = (futures: Attribution['asIs']) => meanOf(futures.map(({ goneDay }) => (goneDay === null ? 1 : 0)))
  const lost = (futures: Attribution['asIs']) => meanOf(futures.map((future) => future.lost))
  return {
    causes: causes
      .map(({ kind, names, units, amount }, c) => ({
        ...{ kind, names, units, amount },
        waiting: mean(waiting.values[c]),
        share: share(waiting.values[c]),
        gone: mean(gone.values[c]),
        isWithoutEffect: changesNothing(waiting, c) && changesNothing(gone, c),
      }))
      .toSorted((a, b) => b.waiting.mean - a.waiting.mean),
    waiting: { whole: mean(waiting.whole), left: mean(waiting.left), leftShare: share(waiting.left) },
    gone: { whole: mean(gone.whole), left: mean(gone.left) },
    notGone: { whole: notGone(asIs), left: notGone(without) },
    lost: { whole: lost(asIs), left: lost(without) },
  }
}

function changesNothing({ values }: Attributed, cause: number): boolean {
  return values[cause].every((value) => value === 0)
}

/**
 * With an interval that lopsided values make wider than Student's t, as that of a difference between plans: without it
 * all of them together hold too seldom (npm run study:why).
 */
function meanEstimate(values: readonly number[], confidence: number): Estimate {
  const { mean, halfWidth, sd, n } = skewedMeanInterval(values, confidence)
  return { mean, halfWidth, sd, n, lowerBound: false }
}

/** A ratio of means by its residuals (`ratioInterval`), with the same kind of interval. */
function shareEstimate(parts: readonly number[], wholes: readonly number[], confidence: number): Estimate | null {
  const whole = meanOf(wholes)
  if (!(whole > 0)) return null
  const share = meanOf(parts) / whole
  const { halfWidth, sd, n } = pairedDifference(
    parts.map((part) => part / whole),
    wholes.map((each) => (share * each) / whole),
    confidence,
  )
  return { mean: share, halfWidth, sd, n, lowerBound: false }
}
