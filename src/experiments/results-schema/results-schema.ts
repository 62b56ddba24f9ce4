import { resultsLimits } from '../../limits/results-limits.ts'
import { type Comparison, type Criterion, type Difference, type Results, RESULTS_SCHEMA } from '../results.ts'
import { decisionSchema } from './decision-schema.ts'
import { probability } from './estimates-schema.ts'
import { type Exactly, leaf, listOf, objectOf, oneOf, orMissing, orNull } from './exactly.ts'
import { planSchema } from './plan-schema.ts'
import { manifestSchema, scenarioSchema } from './scenario-schema.ts'
import { asWritten } from './results-words.ts'
import { replaySchema } from './replay-schema.ts'
import { selectionSchema } from './selection-schema.ts'
import type { Sizes } from './sizes.ts'
import { amount, anyNumber, count, name, share, someThings } from './values.ts'
import { warningSchema } from './warnings-schema.ts'

const difference = objectOf<Difference>({
  measure: oneOf<Criterion>({
    gone: true,
    'office-cost': true,
    waiting: true,
    'waiting-cost': true,
    lost: true,
    'mean-wait': true,
    'peak-backlog': true,
  }),
  first: name,
  second: name,
  mean: anyNumber,
  halfWidth: orNull(amount),
  skewness: orNull(anyNumber),
  varianceReduction: orNull(amount),
  clearsDecided: count,
  firstClearsEarlier: orNull(probability),
  secondClearsEarlier: orNull(probability),
})

const comparison = objectOf<Comparison>({
  differences: listOf(difference, { least: 0, most: resultsLimits.pairs.most }),
  familyConfidence: share,
})

/** The content of results.json, each field on its own; what has to agree between fields is in `disagreements`. */
export function resultsSchema(sizes: Sizes): Exactly<Results> {
  return objectOf<Results>({
    schema: leaf<typeof RESULTS_SCHEMA>(asWritten(RESULTS_SCHEMA), (value) => value === RESULTS_SCHEMA),
    manifest: manifestSchema,
    scenario: scenarioSchema(sizes),
    plans: listOf(planSchema(sizes), { least: 1, most: resultsLimits.plans.most }),
    comparison: orNull(comparison),
    decision: orNull(decisionSchema(sizes)),
    selection: orMissing(selectionSchema(sizes)),
    replays: orMissing(listOf(replaySchema(sizes), { least: 0, most: 2 * resultsLimits.plans.most })),
    warnings: listOf(warningSchema, someThings),
  })
}
