import type { Future } from '../futures/future.ts'

/** A future that is looked for by what becomes of it. */
export const ranks = ['best', 'median', 'worst'] as const
export type Rank = (typeof ranks)[number]

/** What futures are put into order by. */
export type Ranked = Pick<Future, 'replication' | 'gone' | 'goneDay' | 'waitingDays'>

const orderOf = { yes: 0, unknown: 1, no: 2 } as const

/**
 * Futures from the best to the worst: by the day on which the backlog is gone, then those of which it cannot be said
 * yet, then those in which it is not gone; equal ones by the citizens' days of waiting, and then by number.
 */
export function rankFutures<F extends Ranked>(futures: readonly F[]): F[] {
  return futures.toSorted((a, b) => howMuchWorse(a, b) || a.replication - b.replication)
}

/** Above 0 where the first is worse than the second, 0 where they are equally good. */
export function howMuchWorse(a: Ranked, b: Ranked): number {
  return orderOf[a.gone] - orderOf[b.gone] || (a.goneDay ?? 0) - (b.goneDay ?? 0) || a.waitingDays - b.waitingDays
}

/** The place, from 1 for the best, at which a rank stands among so many; the median of an even number is the better one. */
export function placeOf(rank: Rank, futures: number): number {
  if (rank === 'best') return 1
  return rank === 'worst' ? futures : Math.ceil(futures / 2)
}
