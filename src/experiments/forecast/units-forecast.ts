import type { Office } from '../../scenario/compiled/office.ts'
import type { FailureClock, Pool, Unit } from '../../scenario/compiled/units.ts'
import { comings, type Cut, type TimesInRun } from './times-in-run.ts'

/** How much a pool works in a replication, for the clocks that go by work. */
export interface Work {
  /** Minutes of all its units together, and pieces. */
  readonly minutes: number
  readonly pieces: number
}

/** Failures of the units of a pool in a replication, on average. */
export interface Failing {
  readonly onTheSpot: number
  readonly atDepots: number
  /** Share of the time that a unit is up. */
  readonly up: number
}

/**
 * Failures of a pool. Clocks of one unit that fail at different times are taken for independent; crews and depots repair
 * no more than they have time for.
 * @param work what the pool does; before that is known, null: nothing goes by work then
 */
export function failuresOf(office: Office, pool: Pool, work: Work | null, times: TimesInRun): Failing {
  const units = pool.units.map((u) => office.units[u])
  const spot = { failures: 0, minutes: 0 }
  const depots = new Map<number, number>()
  let up = 0
  for (const unit of units) {
    let upOfUnit = 1
    for (const clock of unit.failures) {
      const down = downOf(office, clock, times)
      const failures = failuresOfClock(clock, unit, down, work, units.length, times)
      upOfUnit *= 1 - Math.min(1, (failures * down.mean) / (times.horizon + failures * down.mean))
      if (clock.repair.kind === 'depot') {
        depots.set(clock.repair.depot, (depots.get(clock.repair.depot) ?? 0) + failures)
      } else {
        spot.failures += failures
        spot.minutes += failures * down.mean
      }
    }
    up += upOfUnit
  }
  const onTheSpot = Math.min(spot.failures, units.length + mostRepairs(spot, pool.crews, times))
  const atDepots = [...depots].reduce(
    (sum, [depot, failures]) => sum + Math.min(failures, units.length + repairsAt(office, depot, times)),
    0,
  )
  return { onTheSpot, atDepots, up: units.length === 0 ? 1 : up / units.length }
}

/** How long a failed unit is down, without waiting for a crew. */
function downOf({ depots }: Office, { repair }: FailureClock, times: TimesInRun): Cut {
  if (repair.kind === 'on-the-spot') return times.cut(repair.takes)
  const { transit, repair: lasts } = depots[repair.depot]
  const way = times.cut(transit)
  const work = times.cut(lasts)
  return { mean: Math.min(times.horizon, 2 * way.mean + work.mean), ends: way.ends * way.ends * work.ends }
}

function failuresOfClock(
  { runsOn, every }: FailureClock,
  { aboveLimit }: Unit,
  down: Cut,
  work: Work | null,
  units: number,
  times: TimesInRun,
): number {
  if (runsOn === 'calendar') return times.times(times.cutAt(every, times.horizon), down)
  if (work === null) return 0
  const span = ((runsOn === 'worked' ? work.minutes : work.pieces) / units) * Math.max(1, aboveLimit?.failures ?? 1)
  const byWork = comings(span, times.cutAt(every, span))
  return down.mean === 0 ? byWork : Math.min(byWork, 1 + times.horizon / down.mean)
}

function mostRepairs(
  { failures, minutes }: { readonly failures: number; readonly minutes: number },
  crews: number,
  { horizon }: TimesInRun,
): number {
  return minutes === 0 ? Infinity : (crews * horizon * failures) / minutes
}

function repairsAt({ depots }: Office, depot: number, times: TimesInRun): number {
  const { crews, repair } = depots[depot]
  return (crews * times.horizon) / times.cut(repair).mean
}
