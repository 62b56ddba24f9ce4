import { ratioInterval } from '../../statistics/ratio-interval.ts'
import { total } from '../../statistics/total.ts'
import { dayAfterWorkingDays } from '../../time/day-after-working-days.ts'
import { isWorkingDay } from '../../time/working-days.ts'
import { estimate } from '../estimate.ts'
import { nextOpeningDay } from './next-opening-day.ts'
import type { GivenPromise, KeptOrNot } from './promise-results.ts'
import type { Calendar } from './promised-day.ts'
import type { Week } from './weeks-of.ts'

/** The days of some weeks' applications that a promise concerns, with the day on which each is to come back. */
export type DayTold = (came: number) => number | null

/**
 * The day on which one who applies on a day is told to come back, a day on which the office is open; null where nothing
 * is told: on and after a promised date itself, or where the office does not open any more.
 */
export function dayTold(promise: GivenPromise, { workingDays }: Calendar): DayTold {
  const opening = (day: number | null) => (day === null ? null : nextOpeningDay(workingDays, day))
  if (promise.kind === 'on') return (came) => (came < promise.day ? opening(promise.day) : null)
  if (promise.days === 0) return (came) => came
  if (promise.clock === 'calendar') return (came) => opening(came + promise.days)
  return (came) => dayAfterWorkingDays((day) => isWorkingDay(workingDays, day), came, promise.days)
}

/** One value of each replication. */
interface Counts {
  readonly failed: Float64Array
  readonly kept: Float64Array
  readonly left: Float64Array
  readonly undecided: Float64Array
}

/**
 * What a promise does to those who apply in some days. It is kept to one for whom it is ready before the office opens on
 * the day told; on the day of application it has to be ready by the end of that day.
 * @param byDay triples as in Waits.byDay, of each replication
 */
export function keptOrNot(
  byDay: readonly Uint32Array[],
  { from, to }: Week,
  told: DayTold,
  { days, confidence }: { readonly days: number; readonly confidence: number },
): KeptOrNot {
  const column = () => new Float64Array(byDay.length)
  const counts: Counts = { failed: column(), kept: column(), left: column(), undecided: column() }
  byDay.forEach((triples, r) => {
    for (let i = 0; i < triples.length && triples[i] <= to; i += 3) {
      if (triples[i] < from) continue
      const day = told(triples[i])
      if (day !== null) counts[whatHappens(triples[i], triples[i + 1], day, days)][r] += triples[i + 2]
    }
  })
  return summary(counts, confidence)
}

function whatHappens(came: number, ready: number, told: number, days: number): keyof Counts {
  if (ready > days) return 'left'
  // unfinished at the horizon, the end of day days - 1
  if (ready === days) return told > days ? 'undecided' : 'failed'
  const isReady = told === came ? ready === came : ready < told
  return isReady ? 'kept' : 'failed'
}

function summary({ failed, kept, left, undecided }: Counts, confidence: number): KeptOrNot {
  const n = failed.length
  const decided = failed.map((count, r) => count + kept[r])
  const share = total(decided) > 0 ? ratioInterval(failed, decided, confidence) : null
  return {
    failed: estimate(Array.from(failed), confidence),
    kept: total(kept) / n,
    left: total(left) / n,
    undecided: total(undecided) / n,
    failedShare: share && { mean: share.mean, halfWidth: share.halfWidth },
  }
}
