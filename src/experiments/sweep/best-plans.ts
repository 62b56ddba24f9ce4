import { meanOf } from '../../statistics/mean-of.ts'
import { pairedDifference } from '../../statistics/paired-difference.ts'
import type { SweptPlan } from './pairs.ts'
import type { Measure } from './measures.ts'
import type { BestPlan } from './sweep-results.ts'

/**
 * The plan with the least of a measure in each cell. Shown to be the least it is where all its paired differences are
 * below zero, with intervals that are simultaneous over all pairs and cells: so it does not matter that it was chosen by
 * the same futures.
 *
 * @param values of each cell, as written
 */
export function bestPlans(
  values: readonly (readonly string[])[],
  plans: readonly SweptPlan[],
  measure: Measure,
  confidence: number,
): BestPlan[] {
  const pairs = (plans.length * (plans.length - 1)) / 2
  const each = 1 - (1 - confidence) / Math.max(1, pairs * values.length)
  const columns = plans.map((plan) => plan.columnOf(measure))
  return values.map((written, cell): BestPlan => {
    const means = columns.map((ofPlan) => meanOf([...ofPlan[cell]]))
    const best = means.reduce((least, mean, plan) => (mean < means[least] ? plan : least), 0)
    const isShown = plans.every((_, other) => {
      if (other === best) return true
      const { mean, halfWidth } = pairedDifference(columns[best][cell], columns[other][cell], each)
      return halfWidth !== null && mean + halfWidth < 0
    })
    return { values: written, plan: plans[best].name, isShown }
  })
}
