import { quantileOfBins } from '../../statistics/quantile-of-bins.ts'
import { addWaits } from './add-waits.ts'
import { DayCounts } from './day-counts.ts'
import type { ClassWaits, Waits } from './replication-outcome.ts'

const PROBABILITIES = [0.5, 0.8, 0.9, 0.95]

/** The waits of a service from those of its classes. */
export function waitsOf(classes: readonly ClassWaits[], days: number): Waits {
  const all = classes.flatMap(({ atStart, later }) => [atStart, later]).reduce(addWaits)
  const { count, unfinished, withdrawn, inTarget, undecided } = all
  return {
    count,
    censored: unfinished + withdrawn,
    mean: (all.sum + all.soFar) / count,
    meanWorking: (all.workingSum + all.workingSoFar) / count,
    quantiles: Float64Array.from(PROBABILITIES, (p) => quantileOfBins(all.waits, count, p)),
    withinTarget: inTarget / (count - undecided),
    byDay: byDayOf(classes, days),
  }
}

function byDayOf(classes: readonly ClassWaits[], days: number): Uint32Array {
  if (classes.length === 1) return classes[0].byDay
  const all = new DayCounts(days)
  for (const { byDay } of classes) all.addTriples(byDay)
  return all.triples()
}
