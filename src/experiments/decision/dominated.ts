import type { Indifference } from '../results/decision.ts'
import type { Candidate } from './rank.ts'
import { isMore, isNotMore, type Pairs } from './pairs.ts'

/**
 * The first plan of the ranking that is shown to be neither later nor dearer and to lose not more, and to be earlier or
 * cheaper; null when no plan is.
 */
export function dominator(
  plan: string,
  ranking: readonly Candidate[],
  pairs: Pairs,
  zone: Indifference,
): string | null {
  const dominates = ({ name }: Candidate) => {
    const [gone, cost] = [pairs.gap('gone', name, plan), pairs.gap('office-cost', name, plan)]
    const isNoWorse =
      isNotMore(gone, zone.days) && isNotMore(cost, zone.cost) && isNotMore(pairs.gap('lost', name, plan), 0)
    const isBetter =
      isMore(pairs.gap('gone', plan, name), zone.days) || isMore(pairs.gap('office-cost', plan, name), zone.cost)
    return isNoWorse && isBetter
  }
  return ranking.find((other) => other.name !== plan && dominates(other))?.name ?? null
}
