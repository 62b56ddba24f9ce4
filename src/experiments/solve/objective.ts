import { isAtLeast } from '../../statistics/is-at-least.ts'
import { meanAndSd } from '../../statistics/mean-and-sd.ts'
import { meanSequenceHalfWidth } from '../../statistics/mean-sequence.ts'
import { quantileRank } from '../../statistics/quantile-rank.ts'
import { goneCounts } from '../futures/gone-counts.ts'
import { keyOf, type Point } from './choice-space.ts'
import type { Sight } from './sight.ts'
import { AS_SEEN, costsOf, FEWEST_FOR_MEANS, guessed, guessedMean, type Guess } from './wanted.ts'

/** Which of the settings that reach what is wanted is taken. */
export interface Objective {
  /** As the futures seen say; compared number by number, the smaller is better. */
  readonly value: (point: Point, sights: readonly Sight[]) => readonly number[]
  /**
   * Whether a setting is shown not to be better than another by more than what does not matter. It may be asked after
   * every further future: a wrong yes ever has at most probability alpha. With a guess what further futures may
   * bring: a guide for a search.
   */
  readonly isNoBetter: (one: Contender, other: Contender, alpha: number, guess?: Guess) => boolean
}

/** A setting with the futures seen of it; two contenders have seen the same ones. */
export interface Contender {
  readonly point: Point
  readonly sights: readonly Sight[]
}

/** The settings in a given order, best first. */
export function inOrder(points: readonly Point[]): Objective {
  const ranks = new Map(points.map((point, rank) => [keyOf(point), rank]))
  const rankOf = (point: Point) => ranks.get(keyOf(point)) ?? Infinity
  return {
    value: (point) => [rankOf(point)],
    isNoBetter: (one, other) => rankOf(one.point) > rankOf(other.point),
  }
}

/**
 * The least mean cost to the office, then the earliest date.
 *
 * @param equalCost differences up to this do not matter; null: one per cent of what the other costs
 */
export function cheapest(probability: number, equalCost: number | null): Objective {
  return {
    value: (_, sights) => [meanAndSd(costsOf(sights)).mean, dayReached(sights, probability)],
    isNoBetter: (one, other, alpha, guess = AS_SEEN) => {
      const { mean, lower } = costDifference(one, other, { alpha, guess })
      const zone = equalCost ?? 0.01 * Math.abs(meanAndSd(costsOf(other.sights)).mean)
      return (
        lower >= -zone && (mean > 0 || dayReached(one.sights, probability) >= dayReached(other.sights, probability))
      )
    },
  }
}

/**
 * The earliest day by which the backlog is gone with a probability, then the least mean cost.
 *
 * @param days of the horizon, each of which may be that day
 */
export function earliest(probability: number, days: number): Objective {
  const costOf = (sights: readonly Sight[]) => meanAndSd(costsOf(sights)).mean
  return {
    value: (_, sights) => [dayReached(sights, probability), costOf(sights)],
    isNoBetter: (one, other, alpha, guess = AS_SEEN) => {
      const day = dayReached(other.sights, probability)
      if (!Number.isFinite(day) || dayReached(one.sights, probability) < day) return false
      const test = { alpha: alpha / (2 * days) }
      const isGone = (sights: readonly Sight[], by: number) =>
        isAtLeast(probability, guessed(goneCounts(sights, by), guess), test)
      const isThere = isGone(other.sights, day) === 'yes'
      const isNotBefore = day === 0 || isGone(one.sights, day - 1) === 'no'
      return isThere && isNotBefore && costOf(one.sights) >= costOf(other.sights)
    },
  }
}

/** First day by whose end the backlog is gone in that share of the futures seen; Infinity when it is not reached. */
export function dayReached(sights: readonly Sight[], probability: number): number {
  if (sights.length === 0) return Infinity
  const days = Float64Array.from(sights, ({ goneDay }) => goneDay ?? Infinity).sort()
  return days[quantileRank(days.length, probability) - 1]
}

/** Number by number: negative when the first is better. */
export function compareValues(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1
  return 0
}

/** What the first costs more than the second, on the futures seen of both. */
function costDifference(one: Contender, other: Contender, { alpha, guess }: { alpha: number; guess: Guess }) {
  const n = Math.min(one.sights.length, other.sights.length)
  if (n < FEWEST_FOR_MEANS) return { mean: 0, lower: -Infinity }
  const differences = Float64Array.from({ length: n }, (_, r) => one.sights[r].officeCost - other.sights[r].officeCost)
  const seen = meanAndSd(differences)
  const mean = guessedMean(seen, guess)
  return { mean, lower: mean - meanSequenceHalfWidth(seen.sd ?? 0, guess.times * n, alpha) }
}
