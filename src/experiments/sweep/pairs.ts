import { pairedDifference } from '../../statistics/paired-difference.ts'
import { crossings, signRegions, turnsOfMean } from '../../statistics/sign-regions.ts'
import type { Measure } from './measures.ts'
import type { PairResults } from './sweep-results.ts'

/** A plan in each future at each value of the input. */
export interface SweptPlan {
  readonly name: string
  readonly columnOf: (measure: Measure) => readonly Float64Array[]
}

/**
 * Every pair of plans by every measure: where which of them is less, and where that turns. Bonferroni's inequality over
 * values, pairs and measures makes all that is told right together.
 *
 * @param amounts of the input, rising
 * @param confidence of all together
 */
export function pairsOver(
  amounts: readonly number[],
  plans: readonly SweptPlan[],
  compared: readonly Measure[],
  confidence: number,
): PairResults[] {
  const pairs = plans.flatMap((first, i) => plans.slice(i + 1).map((second) => [first, second] as const))
  const each = 1 - (1 - confidence) / Math.max(1, amounts.length * pairs.length * compared.length)
  return compared.flatMap((measure) =>
    pairs.map(([first, second]): PairResults => {
      const [a, b] = [first.columnOf(measure), second.columnOf(measure)]
      const differences = a.map((column, i) => pairedDifference(column, b[i], each))
      const points = differences.map(({ mean, halfWidth }, i) => ({ x: amounts[i], mean, halfWidth }))
      const shown = crossings(points)
      return {
        measure,
        first: first.name,
        second: second.name,
        differences: differences.map(({ mean, halfWidth }) => ({ mean, halfWidth })),
        regions: signRegions(points),
        crossings: shown,
        notShown: turnsOfMean(points).filter(({ at }) => !shown.some(({ low, high }) => low <= at && at <= high)),
        isSame: a.every((column, i) => column.every((value, r) => value === b[i][r])),
      }
    }),
  )
}
