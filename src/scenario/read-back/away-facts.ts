import { readingLimits } from '../../limits/reading-limits.ts'
import { mean } from '../../random/distribution.ts'
import { dateAfter } from '../../time/date.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { WorkingDayClock } from '../../time/working-day-clock.ts'
import type { Away, Depot } from '../compiled/depots.ts'
import type { Duration } from '../compiled/duration.ts'
import type { Office } from '../compiled/office.ts'
import type { Unit } from '../compiled/units.ts'
import { restOf, spanOf, type SpanFacts } from './spans.ts'

/** A unit that is not in the office at the start. */
export type AbsentFacts =
  | {
      readonly kind: 'away'
      readonly pool: string
      readonly unit: string
      readonly depot: string
      readonly since: string
      /**
       * About when it is back, given how long it has been away: the mean way there, the mean repair given that it is not
       * over, and the mean way back. Null when one of them has no mean, because it may never end, when it lies further ahead
       * than dates go, and where a move is ordered.
       */
      readonly back: string | null
      /** Probability that its repair never ends. */
      readonly never: number
      /** Whether it may also have to wait: for a crew that others occupy, or for the courier. */
      readonly mayWait: boolean
      /** An order to take it to another depot, and when. */
      readonly moved: { readonly to: string; readonly on: string } | null
    }
  | {
      readonly kind: 'later'
      readonly pool: string
      readonly unit: string
      readonly from: string
      readonly delay: SpanFacts | null
      readonly stays: SpanFacts | null
    }
  /** Comes when a trigger calls it. */
  | { readonly kind: 'called'; readonly pool: string; readonly unit: string }

/** Minutes; what is back after two thousand years is not back. */
const FARTHEST = 2 * readingLimits.time.most * MINUTES_PER_DAY

export function absentFacts(office: Office): AbsentFacts[] {
  const clock = new WorkingDayClock(office.workingDays)
  return office.units.flatMap((unit): AbsentFacts[] => {
    const { name, presence, away } = unit
    const pool = office.pools[unit.pool]?.name ?? ''
    if (away !== null) return [awayFacts(office, unit, away, pool, clock)]
    if (presence.from === Infinity) return [{ kind: 'called', pool, unit: name }]
    if (presence.from <= 0) return []
    const { delay, stays } = presence
    const from = dateOf(office, presence.from)
    return [{ kind: 'later', pool, unit: name, from, delay: delay && spanOf(delay), stays: stays && spanOf(stays) }]
  })
}

function awayFacts(office: Office, unit: Unit, away: Away, pool: string, clock: WorkingDayClock): AbsentFacts {
  const depot = office.depots[away.depot]
  const moved = away.moved
  const others = office.units.filter((each) => each.away?.depot === away.depot).length
  const { back, never } = depot === undefined ? { back: Infinity, never: 0 } : returnOf(depot, away.since, clock)
  return {
    kind: 'away',
    pool,
    unit: unit.name,
    depot: depot?.name ?? '',
    since: dateOf(office, away.since),
    back: back < FARTHEST && moved === null ? dateOf(office, back) : null,
    never,
    mayWait: depot !== undefined && (others > depot.crews || depot.courier !== null),
    moved: moved && { to: office.depots[moved.depot]?.name ?? '', on: dateOf(office, moved.at) },
  }
}

/** Mean time of the return of a unit that left at a time before the start, without waiting. */
function returnOf(
  depot: Depot,
  since: number,
  clock: WorkingDayClock,
): { readonly back: number; readonly never: number } {
  const after = (time: number, { clock: kind }: Pick<Duration, 'clock'>, minutes: number): number =>
    kind === 'calendar' || !Number.isFinite(minutes) ? time + minutes : clock.add(time, minutes)
  const { transit, repair, fetched, success } = depot
  const arrives = after(since, transit, mean(transit.distribution))
  const elapsed = repair.clock === 'calendar' ? -arrives : clock.between(Math.min(arrives, 0), 0)
  const rest = arrives < 0 ? restOf(repair, elapsed) : spanOf(repair)
  // repairs that fail are done again: 1 / success of them on average, one of which is under way
  const further = mean(repair.distribution) * (1 / success - 1)
  const repaired = after(Math.max(arrives, 0), repair, (rest.mean ?? Infinity) + (further > 0 ? further : 0))
  const back =
    fetched === null
      ? after(repaired, transit, mean(transit.distribution))
      : after(
          after(repaired, fetched.after, mean(fetched.after.distribution)),
          fetched.transit,
          2 * mean(fetched.transit.distribution),
        )
  return { back, never: rest.never }
}

function dateOf({ startDate }: Office, minutes: number): string {
  return dateAfter(startDate, Math.floor(minutes / MINUTES_PER_DAY))
}
