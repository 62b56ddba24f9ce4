import { mean } from '../../random/distribution.ts'
import { meanValue } from '../../random/unsure.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { allVisitsFrom, type Visits } from '../../scenario/read-back/visits.ts'
import { largest } from '../../statistics/extremes.ts'
import { total } from '../../statistics/total.ts'
import { comingFor, type Coming } from './come-forecast.ts'
import { capacityByDay } from './capacity-forecast.ts'
import { linkedShare, suppliedShare } from './needs-forecast.ts'
import type { TimesInRun } from './times-in-run.ts'
import { failuresOf, type Failing } from './units-forecast.ts'

/**
 * How requests flow through the office on average: what comes to each pool day by day, as much of it as the pool can do
 * is done, and the rest waits. It knows no chance, so queues that come of chance alone are missing.
 */
export interface Flow {
  /** By service. */
  readonly coming: readonly Coming[]
  readonly visits: readonly Visits[]
  /** By step: pieces of work asked for, with what waits at the start, and completed. */
  readonly asked: Float64Array
  readonly done: Float64Array
  readonly pools: readonly PoolFlow[]
}

export interface PoolFlow {
  /** Share of the pieces asked for that are done. */
  readonly share: number
  /** Pieces waiting at the end of a day: the most, and on average. */
  readonly most: number
  readonly average: number
  readonly failing: Failing
}

export function flowOf(office: Office, times: TimesInRun): Flow {
  const coming = office.services.map((service) => comingFor(office, service, times))
  const visits = office.services.map((service) => allVisitsFrom(office, service))
  const again = office.steps.map(({ rework }) => 1 / Math.max(1e-3, 1 - meanValue(rework)))
  const atStart = new Float64Array(office.steps.length)
  const asked = new Float64Array(office.steps.length)
  office.services.forEach((service, s) => {
    for (const { count, step } of service.waiting) {
      allVisitsFrom(office, service, step).steps.forEach((each, i) => (atStart[i] += each * count * again[i]))
    }
    const applications = total(coming[s].byDay) * coming[s].applications
    visits[s].steps.forEach((each, i) => (asked[i] += each * applications * again[i]))
  })
  asked.forEach((_, i) => (asked[i] += atStart[i]))
  const pools = office.pools.map((_, p) => poolFlow(office, p, { coming, visits, asked, atStart, again }, times))
  return { coming, visits, asked, done: doneAt(office, asked, pools), pools }
}

interface Demand {
  readonly coming: readonly Coming[]
  readonly visits: readonly Visits[]
  readonly asked: Float64Array
  readonly atStart: Float64Array
  /** Pieces of work for each visit. */
  readonly again: readonly number[]
}

function poolFlow(office: Office, p: number, demand: Demand, times: TimesInRun): PoolFlow {
  const pool = office.pools[p]
  const steps = office.steps.flatMap(({ pool: of }, s) => (of === p ? [s] : []))
  const pieces = steps.reduce((sum, s) => sum + demand.asked[s], 0)
  const minutes = steps.reduce((sum, s) => sum + demand.asked[s] * mean(office.steps[s].takes), 0)
  const atStart = steps.reduce((sum, s) => sum + demand.atStart[s], 0)
  const up = failuresOf(office, pool, null, times).up * linkedShare(office, steps, times)
  const { queue, lost } = queueByDay(askedByDay(office, steps, demand), {
    atStart,
    can: capacityByDay(office, pool, pieces === 0 ? 0 : minutes / pieces, times).map((all) => all * up),
    supplied: pieces * suppliedShare(office, steps, demand.asked),
    places: pool.waitingPlaces + pool.units.length + atStart,
  })
  const unserved = (queue.at(-1) ?? 0) + lost
  const share = pieces === 0 ? 1 : Math.max(0, 1 - unserved / pieces)
  const work = { minutes: minutes * share, pieces: pieces * share }
  return {
    share,
    most: largest(queue, 0),
    average: total(queue) / office.days,
    failing: failuresOf(office, pool, work, times),
  }
}

/** Pieces that come to the steps of a pool on each day. */
function askedByDay(office: Office, steps: readonly number[], { coming, visits, again }: Demand): Float64Array {
  const asked = new Float64Array(office.days)
  office.services.forEach((_, i) => {
    const { byDay, applications } = coming[i]
    const each = steps.reduce((sum, s) => sum + visits[i].steps[s] * again[s], 0)
    if (each > 0) byDay.forEach((come, day) => (asked[day] += come * applications * each))
  })
  return asked
}

/** What stands in the way of the pieces of a pool. */
interface Bounds {
  readonly atStart: number
  /** Pieces that can be done on each day. */
  readonly can: Float64Array
  /** Pieces for which there are supplies, in the whole run. */
  readonly supplied: number
  /** More cannot wait. */
  readonly places: number
}

/** Pieces waiting at the end of each day, and all for which there was no place. */
function queueByDay(
  asked: Float64Array,
  { atStart, can, supplied, places }: Bounds,
): { readonly queue: Float64Array; readonly lost: number } {
  let [waiting, left, lost] = [atStart, supplied, 0]
  const queue = asked.map((come, day) => {
    const done = Math.min(waiting + come, can[day], left)
    const remain = waiting + come - done
    left -= done
    waiting = Math.min(remain, places)
    lost += remain - waiting
    return waiting
  })
  return { queue, lost }
}

/** What does not get through one pool does not come to the next. */
function doneAt(office: Office, asked: Float64Array, pools: readonly PoolFlow[]): Float64Array {
  const done = new Float64Array(asked.length)
  for (const { route } of office.services) {
    let through = 1
    for (const step of route) {
      through = Math.min(through, pools[office.steps[step].pool].share)
      done[step] = asked[step] * through
    }
  }
  return done
}
