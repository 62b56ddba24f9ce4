import type { Indifference } from '../results/decision.ts'
import type { Candidate } from './rank.ts'
import { isMore, isNotMore, type Pairs } from './pairs.ts'

/**
 * The first of some plans, none of which lets other services wait longer, that is shown to be neither later nor dearer,
 * to lose not more and to let nobody wait longer, and to be earlier or cheaper; null when no plan is.
 */
export function dominator(plan: string, others: readonly Candidate[], pairs: Pairs, zone: Indifference): string | null {
  const dominates = ({ name }: Candidate) => {
    const [gone, cost] = [pairs.gap('gone', name, plan), pairs.gap('office-cost', name, plan)]
    const isNoWorse =
      isNotMore(gone, zone.days) &&
      isNotMore(cost, zone.cost) &&
      isNotMore(pairs.gap('lost', name, plan), 0) &&
      isNotMore(pairs.gap('waiting', name, plan), zone.waiting)
    const isBetter =
      isMore(pairs.gap('gone', plan, name), zone.days) || isMore(pairs.gap('office-cost', plan, name), zone.cost)
    return isNoWorse && isBetter
  }
  return others.find((other) => other.name !== plan && dominates(other))?.name ?? null
}
