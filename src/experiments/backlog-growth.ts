import { estimate } from './estimate.ts'
import { probabilityOf } from './probability-of.ts'
import type { GrowthResults } from './results/clearing.ts'

const WEEK = 7
const MOST_WEEKS = 4
/** At least so many comparisons of a day with another, so that it is not the one odd day that decides. */
const FEWEST_PAIRS = 3
/** In more than this share of the replications. */
const MOST = 3 / 4
/** Of the growth that a part of the last weeks would have if it were the same in all of them. */
const LEAST_OF_A_PART = 1 / 3

/**
 * How the backlog changes over the last weeks. Each working day is compared with the same day of the week before, so
 * that neither the days of a week nor a holiday look like growth, and the difference is divided by the working days
 * between them; the mean over the last weeks is the growth of a replication. For a backlog that grows evenly this is
 * its slope.
 *
 * It is called growing when the interval of the mean lies above 0, when it grows in more than three of four
 * replications, and when each of the weeks shares in it. A queue that is long but stable grows in one half of the
 * replications and shrinks in the other; one that begins empty grows less and less; a batch or an outage makes it longer
 * in one week only. With intervals of 95 % a stable queue is called growing in less than 2.5 % of the cases.
 *
 * Compared are the last four weeks, fewer with a horizon of less than six: the first week is left out, in which an
 * office that begins empty fills. Null with a horizon of less than three weeks, or where holidays leave nothing to
 * compare. Weeks at the end in which the office is closed do not count.
 *
 * @param backlogs of each replication, at the end of each day
 * @param workingDays 1 for each day on which the office is open
 */
export function backlogGrowth(
  backlogs: readonly Int32Array[],
  workingDays: Uint8Array,
  confidence: number,
): GrowthResults | null {
  const closedAtEnd = workingDays.length - 1 - workingDays.lastIndexOf(1)
  const days = workingDays.length - WEEK * Math.floor(closedAtEnd / WEEK)
  const weeks = Math.min(MOST_WEEKS, Math.floor(days / WEEK) - 2)
  const pairs = weeks < 1 ? [] : pairsOf(workingDays, days, weeks)
  if (pairs.length < FEWEST_PAIRS) return null
  const growths = backlogs.map((backlog) => mean(pairs, (pair) => growthOf(backlog, pair)))
  const perWorkingDay = estimate(growths, confidence)
  const probability = probabilityOf(growths.filter((growth) => growth > 0).length, growths.length, confidence)
  const { halfWidth, mean: average } = perWorkingDay
  const isGrowing =
    halfWidth !== null &&
    average - halfWidth > 0 &&
    probability.value > MOST &&
    partsOf(pairs, Math.max(2, weeks)).every((part) => growthOfAll(backlogs, part) >= LEAST_OF_A_PART * average)
  return { weeks, perWorkingDay, probability, isGrowing }
}

/** A working day, and the same day of the week before, which is a working day too. */
interface Pair {
  readonly day: number
  /** Working days from one to the other. */
  readonly between: number
}

function pairsOf(workingDays: Uint8Array, days: number, weeks: number): Pair[] {
  const pairs: Pair[] = []
  for (let day = days - weeks * WEEK; day < days; day++) {
    if (workingDays[day] === 0 || workingDays[day - WEEK] === 0) continue
    const between = workingDays.subarray(day - WEEK, day).reduce((sum, open) => sum + open, 0)
    pairs.push({ day, between })
  }
  return pairs
}

/** In their order, in so many parts of about the same size; no part is empty. */
function partsOf(pairs: readonly Pair[], count: number): Pair[][] {
  const parts = Math.min(count, pairs.length)
  const edge = (part: number) => Math.round((part * pairs.length) / parts)
  return Array.from({ length: parts }, (_, part) => pairs.slice(edge(part), edge(part + 1)))
}

function growthOfAll(backlogs: readonly Int32Array[], pairs: readonly Pair[]): number {
  return mean(backlogs, (backlog) => mean(pairs, (pair) => growthOf(backlog, pair)))
}

function growthOf(backlog: Int32Array, { day, between }: Pair): number {
  return (backlog[day] - backlog[day - WEEK]) / between
}

function mean<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0) / items.length
}
