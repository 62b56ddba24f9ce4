import { meanOf } from '../../statistics/mean-of.ts'
import { pairedDifference } from '../../statistics/paired-difference.ts'
import { LOSSES_THAT_COUNT } from '../decision/losses-that-count.ts'
import { isMore } from '../decision/pairs.ts'
import type { SelectedFuture } from './selection-settings.ts'

/**
 * Which plans lose shown more citizens for good than the base: who is sent away does not wait, so that neither their
 * dates nor their costs say anything against the others.
 *
 * @param confidence of all plans together
 */
export function losingPlans(
  plans: readonly (readonly SelectedFuture[])[],
  base: readonly SelectedFuture[],
  confidence: number,
): boolean[] {
  const each = 1 - (1 - confidence) / plans.length
  const lostBy = (futures: readonly SelectedFuture[]) => futures.map(({ lost }) => lost)
  const zone = LOSSES_THAT_COUNT * meanOf(base.map(({ lost, completed }) => lost + completed))
  return plans.map((futures) => isMore(pairedDifference(lostBy(futures), lostBy(base), each), zone))
}
