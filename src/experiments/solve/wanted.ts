import type { Goal } from '../../scenario/compiled/goal.ts'
import { isAtLeast } from '../../statistics/is-at-least.ts'
import { incompleteBeta } from '../../statistics/special/incomplete-beta.ts'
import { meanAndSd } from '../../statistics/mean-and-sd.ts'
import { meanSequenceHalfWidth } from '../../statistics/mean-sequence.ts'
import { goneCounts } from '../futures/gone-counts.ts'
import type { Answer } from '../results/decision.ts'
import type { Sight } from './sight.ts'

/** What a setting has to reach. */
export type Wanted = Pick<Goal, 'goneBy' | 'share' | 'budget'>

/** Distance from the probability or share that is asked for at which the test is to be quickest. */
const ZONE = 0.05
/** Futures below which nothing is said of a mean cost: a few may be alike by chance. */
export const FEWEST_FOR_MEANS = 10

/**
 * Whether a setting reaches all that is wanted, by the futures seen of it. It may be asked after every further future:
 * a wrong answer ever has at most probability alpha.
 */
export function meets(sights: readonly Sight[], wanted: Wanted, alpha: number): Answer {
  const { goneBy, share, budget } = wanted
  const each = alpha / conditionsIn(wanted)
  const answers: Answer[] = []
  if (goneBy !== null)
    answers.push(isAtLeast(goneBy.probability, goneCounts(sights, goneBy.day), { alpha: each, zone: ZONE }))
  if (share !== null) answers.push(isAtLeast(share, sharesWithin(sights), { alpha: each, zone: ZONE }))
  if (budget !== null) answers.push(isWithin(sights, budget, each))
  if (answers.includes('no')) return 'no'
  return answers.includes('undecided') ? 'undecided' : 'yes'
}

export function conditionsIn({ goneBy, share, budget }: Wanted): number {
  return Math.max(1, [goneBy, share, budget].filter((each) => each !== null).length)
}

/** The shares ready within the target as trials; a future in which nothing is decided may be anything. */
export function sharesWithin(sights: readonly Sight[]) {
  let successes = 0
  let unknown = 0
  for (const { withinTarget } of sights) {
    if (withinTarget === null) unknown++
    else successes += withinTarget
  }
  return { successes, unknown, n: sights.length }
}

function isWithin(sights: readonly Sight[], budget: number, alpha: number): Answer {
  if (sights.length < FEWEST_FOR_MEANS) return 'undecided'
  const { mean, sd, n } = meanAndSd(costsOf(sights))
  const halfWidth = meanSequenceHalfWidth(sd ?? 0, n, alpha)
  if (mean + halfWidth <= budget) return 'yes'
  return mean - halfWidth > budget ? 'no' : 'undecided'
}

export function costsOf(sights: readonly Sight[]): number[] {
  return sights.map(({ officeCost }) => officeCost)
}

/**
 * How far a setting seems to miss what is wanted: 0 when it seems to reach it. Probabilities and shares in one, money as
 * a share of the budget.
 */
export function shortfall(sights: readonly Sight[], { goneBy, share, budget }: Wanted): number {
  if (sights.length === 0) return Infinity
  let missing = 0
  if (goneBy !== null) {
    const { successes, n } = goneCounts(sights, goneBy.day)
    missing += Math.max(0, goneBy.probability - successes / n)
  }
  if (share !== null) {
    const { successes, unknown, n } = sharesWithin(sights)
    missing += Math.max(0, share - (n === unknown ? 0 : successes / (n - unknown)))
  }
  if (budget !== null) {
    missing += Math.max(0, (meanAndSd(costsOf(sights)).mean - budget) / Math.max(budget, Number.MIN_VALUE))
  }
  return missing
}

/**
 * How likely a setting seems to reach what is wanted: a guide for the search, and nothing that is shown. For a probability
 * the chance that it is at least the limit after the futures seen, when any was as likely before them (the uniform prior);
 * 1 or 0 for means.
 */
export function likelihood(sights: readonly Sight[], wanted: Wanted): number {
  const { goneBy } = wanted
  if (shortfall(sights, { ...wanted, goneBy: null }) > 0) return 0
  if (goneBy === null) return sights.length > 0 ? 1 : 0
  const { successes, n } = goneCounts(sights, goneBy.day)
  return incompleteBeta(n - successes + 1, successes + 1, 1 - goneBy.probability, goneBy.probability)
}
