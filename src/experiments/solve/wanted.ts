import type { Goal } from '../../scenario/compiled/goal.ts'
import { isAtLeast, type Trials } from '../../statistics/is-at-least.ts'
import { incompleteBeta } from '../../statistics/special/incomplete-beta.ts'
import { meanAndSd } from '../../statistics/mean-and-sd.ts'
import { meanSequenceHalfWidth } from '../../statistics/mean-sequence.ts'
import { goneCounts } from '../futures/gone-counts.ts'
import type { Answer } from '../results/decision.ts'
import type { Sight } from './sight.ts'

/** What a setting has to reach. */
export type Wanted = Pick<Goal, 'goneBy' | 'share' | 'budget'>

/** What a search guesses that further futures bring. */
export interface Guess {
  /** So many times as many futures as were seen, those among them. */
  readonly times: number
  /** By so many standard errors their share or mean lies above the one seen. */
  readonly luck: number
}

export const AS_SEEN: Guess = { times: 1, luck: 0 }

/** Distance from the probability or share that is asked for at which the test is to be quickest. */
const ZONE = 0.05
/** Futures below which nothing is said of a mean cost: a few may be alike by chance. */
export const FEWEST_FOR_MEANS = 10

/**
 * Whether a setting reaches all that is wanted, by the futures seen of it. It may be asked after every further future:
 * a wrong answer ever has at most probability alpha.
 *
 * @param guess what further futures may bring; a guide for a search, and nothing that is shown, where it is given
 */
export function meets(sights: readonly Sight[], wanted: Wanted, alpha: number, guess: Guess = AS_SEEN): Answer {
  const { goneBy, share, budget } = wanted
  const test = { alpha: alpha / conditionsIn(wanted), zone: ZONE }
  const answers: Answer[] = []
  if (goneBy !== null) {
    answers.push(isAtLeast(goneBy.probability, guessed(goneCounts(sights, goneBy.day), guess), test))
  }
  if (share !== null) answers.push(isAtLeast(share, guessed(sharesWithin(sights), guess), test))
  if (budget !== null) answers.push(isWithin(sights, budget, { alpha: test.alpha, guess }))
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

/** The trials that are guessed from some. */
export function guessed({ successes, unknown, n }: Required<Trials>, { times, luck }: Guess): Required<Trials> {
  if (times === 1 && luck === 0) return { successes, unknown, n }
  const share = successes / n
  const luckier = Math.max(0, share + luck * Math.sqrt((share * (1 - share)) / n))
  const trials = times * n
  return { successes: Math.min(trials * luckier, trials - times * unknown), unknown: times * unknown, n: trials }
}

function isWithin(sights: readonly Sight[], budget: number, { alpha, guess }: { alpha: number; guess: Guess }): Answer {
  if (sights.length < FEWEST_FOR_MEANS) return 'undecided'
  const seen = meanAndSd(costsOf(sights))
  const halfWidth = meanSequenceHalfWidth(seen.sd ?? 0, guess.times * seen.n, alpha)
  const mean = guessedMean(seen, guess)
  if (mean + halfWidth <= budget) return 'yes'
  return mean - halfWidth > budget ? 'no' : 'undecided'
}

/** The mean that is guessed from one. */
export function guessedMean({ mean, sd, n }: ReturnType<typeof meanAndSd>, { luck }: Guess): number {
  return luck === 0 ? mean : mean + (luck * (sd ?? 0)) / Math.sqrt(n)
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
