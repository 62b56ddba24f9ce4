import { pairedDifference } from '../../statistics/paired-difference.ts'
import type { MeanDifference } from '../results/decision.ts'
import type { Measure } from './measures.ts'
import type { SweptPlan } from './pairs.ts'
import type { PriceResults } from './sweep-results.ts'

/**
 * What one more unit of an input changes: in each future the measure at a larger value minus that at a smaller one, over
 * the distance of the values; the interval is that of these slopes over the futures, so what both have in common drops
 * out. From the first value to the last it is the mean of what each unit on the way changes, whether or not that is the
 * same everywhere.
 *
 * @param confidence of the slopes over the whole range, all plans and measures together; of each piece by itself
 */
export function pricesOver(
  amounts: readonly number[],
  plans: readonly SweptPlan[],
  priced: readonly Measure[],
  confidence: number,
): PriceResults[] {
  if (amounts.length < 2) return []
  const together = 1 - (1 - confidence) / (plans.length * priced.length)
  const last = amounts.length - 1
  return plans.flatMap((plan) =>
    priced.map((measure): PriceResults => {
      const columns = plan.columnOf(measure)
      const slope = (from: number, to: number, each: number): MeanDifference => {
        const { mean, halfWidth } = pairedDifference(columns[to], columns[from], each)
        const width = amounts[to] - amounts[from]
        return { mean: mean / width, halfWidth: halfWidth === null ? null : halfWidth / width }
      }
      return {
        plan: plan.name,
        measure,
        overall: slope(0, last, together),
        pieces: amounts.slice(1).map((_, i) => slope(i, i + 1, confidence)),
      }
    }),
  )
}
