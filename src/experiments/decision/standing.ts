import type { GoalOrder, Indifference, Standing } from '../results/decision.ts'
import type { Criterion } from '../results.ts'
import { type Gap, isMore, isWithin, type Pairs } from './pairs.ts'
import type { Candidate } from './rank.ts'

interface Question {
  readonly pairs: Pairs
  readonly order: GoalOrder
  readonly zone: Indifference & { readonly elsewhere: number }
  /** Waiting under the other services, the plan minus the one that comes first. */
  readonly elsewhere: Gap
}

/**
 * What is shown about a plan against the one that comes first, by the order in which they are ranked. Later is a plan
 * whose date with 80 % probability is later and whose mean day is shown to be later, on the same futures.
 */
export function standingOf(plan: Candidate, first: Candidate, { pairs, order, zone, elsewhere }: Question): Standing {
  if (plan.losesMore && !first.losesMore) return 'loses-more'
  if (plan.answer !== first.answer) return plan.answer === 'no' ? 'misses-goal' : 'goal-open'
  const gap = (criterion: Criterion) => pairs.gap(criterion, plan.name, first.name)
  const date = (): Standing | null => {
    if (isMore(gap('gone'), zone.days) && !isEarlier(plan, first)) return 'later'
    return isWithin(gap('gone'), zone.days) || isSameDate(plan, first, zone.days) ? null : 'open'
  }
  const cost = (): Standing | null => {
    if (isMore(gap('office-cost'), zone.cost)) return 'dearer'
    return isWithin(gap('office-cost'), zone.cost) ? null : 'open'
  }
  const waiting = (): Standing => {
    if (isMore(gap('waiting'), zone.waiting)) return 'slower'
    if (!isWithin(gap('waiting'), zone.waiting) || !isWithin(gap('gone'), zone.days)) return 'open'
    if (isMore(elsewhere, zone.elsewhere)) return 'worse-elsewhere'
    return isWithin(elsewhere, zone.elsewhere) ? 'equal' : 'open'
  }
  return (order === 'cheapest' ? (cost() ?? date()) : (date() ?? cost())) ?? waiting()
}

function isEarlier(plan: Candidate, first: Candidate): boolean {
  return plan.gone80 < first.gone80
}

function isSameDate(plan: Candidate, first: Candidate, zone: number): boolean {
  return plan.gone80 !== Infinity && Math.abs(plan.gone80 - first.gone80) <= zone
}
