import { smallest } from '../../statistics/extremes.ts'
import type { Answer, GoalOrder, Indifference } from '../results/decision.ts'

/** What of a plan its place in the ranking depends on. */
export interface Candidate {
  readonly name: string
  readonly answer: Answer
  /** For plans that do not surely meet the goal; larger is nearer. */
  readonly nearness: number
  readonly losesMore: boolean
  /** Day by which the backlog is gone with 80 % probability; Infinity for later than the horizon. */
  readonly gone80: number
  /** Restricted mean of the day on which it is gone. */
  readonly goneMean: number
  readonly officeCost: number
  /** Days of waiting per request. */
  readonly waiting: number
  /** The same of all other services. */
  readonly waitingElsewhere: number
}

/** What put one plan before another. */
export type RankedBy = 'goal' | 'gone' | 'office-cost' | 'waiting' | 'others'

interface Key {
  readonly by: RankedBy
  readonly value: (candidate: Candidate) => number
  /** Differences up to this do not count. */
  readonly zone: number
}

/**
 * Puts plans in order, best first. Those that lose more citizens stand behind all others. With a goal, those that surely
 * meet it come first, then those of which it is open, then the others; within them the cheapest or the earliest. Without
 * one the earliest. The earliest is the first by the date of being gone with 80 % probability; where no such date lies
 * within the horizon, by the mean day. What differs by no more than the zone of indifference is decided by the next of
 * date, cost of the office, days of waiting, and days of waiting of the other services.
 */
export function rank(
  candidates: readonly Candidate[],
  order: GoalOrder,
  zone: Indifference & { readonly elsewhere: number },
): { readonly ranking: Candidate[]; readonly rankedBy: RankedBy | null } {
  const date: Key[] = [
    { by: 'gone', value: ({ gone80 }) => gone80, zone: zone.days },
    { by: 'gone', value: ({ gone80, goneMean }) => (gone80 === Infinity ? goneMean : 0), zone: zone.days },
  ]
  const cost: Key = { by: 'office-cost', value: ({ officeCost }) => officeCost, zone: zone.cost }
  const waiting: Key = { by: 'waiting', value: (candidate) => candidate.waiting, zone: zone.waiting }
  const keys: Key[] = [
    { by: 'goal', value: ({ losesMore }) => (losesMore ? 1 : 0), zone: 0 },
    { by: 'goal', value: ({ answer }) => ['yes', 'undecided', 'no'].indexOf(answer), zone: 0 },
    { by: 'goal', value: ({ answer, nearness }) => (answer === 'yes' ? 0 : -nearness), zone: 0 },
    ...(order === 'cheapest' ? [cost, ...date] : [...date, cost]),
    waiting,
    { by: 'others', value: ({ waitingElsewhere }) => waitingElsewhere, zone: zone.elsewhere },
  ]
  const ranking = ordered(candidates, keys)
  return { ranking, rankedBy: ranking.length < 2 ? null : whatDecided(ranking[0], ranking[1], keys) }
}

/**
 * In the order of the keys: of those that differ from the smallest by no more than the zone, the next key decides. Equal
 * ones keep their order.
 */
function ordered(candidates: readonly Candidate[], keys: readonly Key[]): Candidate[] {
  const [key, ...others] = keys
  if (key === undefined || candidates.length < 2) return [...candidates]
  const least = smallest(candidates.map(key.value))
  const isFirst = (candidate: Candidate) => !differs(key.value(candidate), least, key.zone)
  return [
    ...ordered(candidates.filter(isFirst), others),
    ...ordered(
      candidates.filter((candidate) => !isFirst(candidate)),
      keys,
    ),
  ]
}

function whatDecided(first: Candidate, second: Candidate, keys: readonly Key[]): RankedBy | null {
  return keys.find((key) => differs(key.value(first), key.value(second), key.zone))?.by ?? null
}

function differs(a: number, b: number, zone: number): boolean {
  return a !== b && Math.abs(a - b) > zone
}
