import { addBins, addWaits } from '../office/statistics/add-waits.ts'
import type { ClassWaits, WaitCell } from '../office/statistics/replication-outcome.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'
import { applicationDays, waitsByDay } from './application-days.ts'
import { estimate } from './estimate.ts'
import { quantilesOf } from './pooled-times.ts'
import { ratio } from './ratio.ts'
import type { Estimate } from './results/estimates.ts'
import type { ServiceWaitResults, WaitResults } from './results/waits.ts'
import { waitSpread } from './wait-spread.ts'

/**
 * Waits of a group of requests over all replications.
 *
 * @param waits of each replication
 */
export function waitResults(waits: readonly WaitCell[], confidence: number): WaitResults {
  const share = (part: (cell: WaitCell) => number, whole: (cell: WaitCell) => number = ({ count }) => count) =>
    ratio(waits.map(part), waits.map(whole), confidence)
  const hasTarget = !waits.some(({ inTarget }) => Number.isNaN(inTarget))
  return {
    requests: waits.reduce((sum, { count }) => sum + count, 0),
    unfinishedShare: share((cell) => cell.unfinished),
    withdrawnShare: share((cell) => cell.withdrawn),
    quantiles: quantilesOf(
      waits.map((cell) => ({ bins: cell.waits, count: cell.count })),
      confidence,
      waits.map((cell) => ({ bins: addBins(cell.waits, cell.ages), count: cell.count })),
    ),
    mean: meanOf(
      waits,
      (cell) => cell.sum,
      (cell) => cell.soFar,
      confidence,
    ),
    meanWorking: meanOf(
      waits,
      (cell) => cell.workingSum,
      (cell) => cell.workingSoFar,
      confidence,
    ),
    earlyMean: earlyMean(waits, 'sum', confidence),
    earlyMeanWorking: earlyMean(waits, 'workingSum', confidence),
    withinTarget: hasTarget
      ? share(
          (cell) => cell.inTarget,
          (cell) => cell.count - cell.undecided,
        )
      : null,
    undecidedShare: hasTarget ? share((cell) => cell.undecided) : null,
  }
}

/**
 * Waits of a service, or of one of its classes.
 *
 * @param classes of each replication, its classes
 * @param byDay of each replication, its requests by day of application and day of readiness
 */
export function serviceWaitResults(
  classes: readonly (readonly ClassWaits[])[],
  byDay: readonly Uint32Array[],
  days: number,
  confidence: number,
): ServiceWaitResults {
  const atStart = classes.map((each) => each.map((c) => c.atStart).reduce(addWaits))
  const later = classes.map((each) => each.map((c) => c.later).reduce(addWaits))
  const hasBacklog = atStart.some(({ count }) => count > 0)
  const all = hasBacklog ? atStart.map((cell, r) => addWaits(cell, later[r])) : later
  return {
    ...waitResults(all, confidence),
    atStart: hasBacklog ? waitResults(atStart, confidence) : null,
    cameLater: hasBacklog ? waitResults(later, confidence) : null,
    histogram: waitsByDay(byDay, days),
    spread: waitSpread(later.map((cell) => cell.waits)),
    byApplicationDay: applicationDays(byDay, days, confidence),
  }
}

/** Null where no replication has a request; a lower bound, without an interval, where a wait is not known to its end. */
function meanOf(
  waits: readonly WaitCell[],
  ready: (cell: WaitCell) => number,
  soFar: (cell: WaitCell) => number,
  confidence: number,
): Estimate | null {
  const counted = waits.filter(({ count }) => count > 0)
  if (counted.length === 0) return null
  const means = counted.map((cell) => (ready(cell) + soFar(cell)) / cell.count / MINUTES_PER_DAY)
  const mean = estimate(means, confidence)
  const isKnown = counted.every((cell) => cell.ready === cell.count)
  return isKnown ? mean : { mean: mean.mean, halfWidth: null, sd: null, n: mean.n, lowerBound: true }
}

function earlyMean(waits: readonly WaitCell[], sum: 'sum' | 'workingSum', confidence: number): Estimate | null {
  const means = waits
    .map(({ early }) => early[sum] / early.count / MINUTES_PER_DAY)
    .filter((mean) => !Number.isNaN(mean))
  return means.length === 0 ? null : estimate(means, confidence)
}
