import { largest } from './extremes.ts'
import { meanOf } from './mean-of.ts'
import { middleRanks } from './middle-ranks.ts'
import { meanAndSd } from './mean-and-sd.ts'
import { NestedRegression, type Prediction } from './nested-regression.ts'
import { skewedMeanInterval } from './skewed-mean-interval.ts'
import { normalQuantile } from './special/normal-quantile.ts'

/** Parts into which the futures are divided: a rule is learned from all but one, and tried on that one. */
const FOLDS = 10

/** Places of the kinks of a curve, in shares of the values: a straight line, then finer and finer. */
const KINKS = [[], [1 / 2], [1 / 4, 3 / 4], [1 / 8, 3 / 8, 5 / 8, 7 / 8]] as const

/** What is lost under each alternative in each future, such as money: the less the better. */
export type Losses = readonly (readonly number[])[]

/** What is gained on average by choosing with some knowledge instead of without it. */
export interface ValueOfInformation {
  readonly value: number
  readonly low: number
  readonly high: number
  /** The alternative that is chosen with the knowledge in each future, by a rule learned from all of them. */
  readonly rule: readonly number[]
}

/** The alternative that is best without knowledge: the least loss on average, the first of several. */
export function bestOf(losses: Losses): number {
  const means = losses.map((each) => meanAndSd(each).mean)
  return means.reduce((best, mean, alternative) => (mean < means[best] ? alternative : best), 0)
}

/**
 * The expected value of partial perfect information (EVPPI; Raiffa and Schlaifer 1961) about some inputs: what is gained
 * where the alternative is chosen by their values, after Strong, Oakley and Brennan (2014, Medical Decision Making 34,
 * 311-326): the loss of each alternative, less that of the best one, is regressed on the inputs over the futures, here with
 * curves of straight pieces over the ranks whose number cross-validation chooses. The largest of estimated means is
 * too large by chance, so the rule is learned from nine tenths of the futures and what it gains is counted in the tenth
 * that it has not seen, each in turn. So an input without influence gains nothing on average, and a rule that is learned
 * from few futures gains less than perfect use of the knowledge would. What it is held against, the best alternative
 * without knowledge, is chosen too: from all futures it looks better than it is, from the nine tenths worse, where
 * several are nearly alike. The value is midway; the interval holds those of both, and its upper end also that of the
 * rule learned from all futures and counted in the same, and what would be gained if each alternative were better than
 * its curve by the error of that. `npm run study:asking` says how often it holds.
 * Knowledge is never worth less than nothing, so the ends are cut at 0.
 *
 * @param each losses by several criteria in the same futures; the curves of the inputs are made ready once for all
 * @param inputs values of each input, by future
 * @returns by criterion
 */
export function valuesOfInformation(
  each: readonly Losses[],
  inputs: readonly (readonly number[])[],
  confidence: number,
): ValueOfInformation[] {
  const columns = columnsOf(inputs)
  const n = inputs[0].length
  const criteria = each.map((losses) => {
    const without = withoutKnowledge(losses)
    return { losses, without, tried: [...without] }
  })
  for (let fold = 0; fold < FOLDS; fold++) {
    const isLearned = Array.from({ length: n }, (_, r) => r % FOLDS !== fold)
    const regression = new NestedRegression(columns, isLearned)
    for (const { losses, without, tried } of criteria) {
      const reference = without[fold] ?? 0
      const chosen = ruleOf(predictionsOf(losses, reference, regression), reference)
      for (let r = fold; r < n; r += FOLDS) tried[r] = chosen[r]
    }
  }
  const ofAll = new NestedRegression(
    columns,
    Array.from({ length: n }, () => true),
  )
  return criteria.map((criterion) => valueOfTried(criterion, ofAll, confidence))
}

/** @param criterion what is lost, the alternatives chosen without knowledge, and those by rules tried where unseen */
function valueOfTried(
  { losses, without, tried }: { losses: Losses; without: readonly number[]; tried: readonly number[] },
  ofAll: NestedRegression,
  confidence: number,
): ValueOfInformation {
  const best = bestOf(losses)
  const predictions = predictionsOf(losses, best, ofAll)
  const rule = ruleOf(predictions, best)
  const throughout = rule.map(() => best)
  const [strict, even] = [throughout, without].map((reference) => gainOf(losses, reference, tried, confidence))
  const hopeful = gainOf(losses, throughout, rule, confidence)
  return {
    value: Math.max(0, (strict.mean + even.mean) / 2),
    low: Math.max(0, Math.min(strict.low, even.low)),
    high: Math.max(0, strict.high, even.high, hopeful.high, mostOf(predictions, confidence)),
    rule,
  }
}

/**
 * The expected value of perfect information about everything, chance included: what is gained where the best alternative
 * is chosen in each future. No knowledge is worth more.
 */
export function valueOfEverything(losses: Losses, confidence: number): ValueOfInformation {
  const without = withoutKnowledge(losses)
  const rule = without.map((reference, r) => bestAt(losses.length, reference, (alternative) => losses[alternative][r]))
  const { mean, low, high } = gainOf(losses, without, rule, confidence)
  return { value: Math.max(0, mean), low: Math.max(0, low), high: Math.max(0, high), rule }
}

/** For each future the alternative that is best on average over those of the other folds. */
function withoutKnowledge(losses: Losses): number[] {
  const ofFold = Array.from({ length: FOLDS }, (_, fold) =>
    bestOf(losses.map((loss) => loss.filter((_each, r) => r % FOLDS !== fold || loss.length === 1))),
  )
  return losses[0].map((_, r) => ofFold[r % FOLDS])
}

/** Mean and interval of what one rule gains against another. */
function gainOf(losses: Losses, without: readonly number[], rule: readonly number[], confidence: number) {
  const gains = rule.map((alternative, r) => losses[without[r]][r] - losses[alternative][r])
  const { mean, halfWidth } = skewedMeanInterval(gains, confidence)
  const error = halfWidth ?? 0
  return { mean, low: mean - error, high: mean + error }
}

/** How much more each alternative is predicted to lose than the reference; null for that one. */
function predictionsOf(losses: Losses, reference: number, regression: NestedRegression): (Prediction | null)[] {
  return losses.map((loss, alternative) =>
    alternative === reference ? null : regression.predict(loss.map((value, r) => value - losses[reference][r])),
  )
}

/** The best alternative in each future by what is predicted of it. */
function ruleOf(predictions: readonly (Prediction | null)[], reference: number): number[] {
  const points = predictions.find((each) => each !== null)?.values.length ?? 0
  return Array.from({ length: points }, (_, r) =>
    bestAt(predictions.length, reference, (alternative) => predictions[alternative]?.values[r] ?? 0),
  )
}

/** What would be gained if each alternative were better than predicted by its error, everywhere. */
function mostOf(predictions: readonly (Prediction | null)[], confidence: number): number {
  const errors = normalQuantile((1 + confidence) / 2)
  const others = predictions.filter((each) => each !== null)
  const gains = others[0]?.values.map((_, r) =>
    largest([0, ...others.map(({ values, errors: error }) => errors * error[r] - values[r])]),
  )
  return gains === undefined ? 0 : meanOf([...gains])
}

/** The one with the least; the reference where none has less. */
function bestAt(alternatives: number, reference: number, loss: (alternative: number) => number): number {
  let best = reference
  for (let each = 0; each < alternatives; each++) if (loss(each) < loss(best)) best = each
  return best
}

/** Curves of straight pieces in the ranks of each input, finer from group to group; of several inputs products too. */
function columnsOf(inputs: readonly (readonly number[])[]): number[][][] {
  const ranks = inputs.map(middleRanks)
  const curves = KINKS.map((kinks) =>
    ranks.flatMap((input) =>
      kinks.length === 0 ? [input] : kinks.map((kink) => input.map((rank) => Math.max(0, rank - kink))),
    ),
  )
  const products = ranks.flatMap((first, i) =>
    ranks.slice(i + 1).map((second) => first.map((rank, r) => rank * second[r])),
  )
  return [...curves.slice(0, 2), products, ...curves.slice(2)]
}
