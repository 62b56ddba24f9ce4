import type { Away } from '../../scenario/compiled/depots.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { Pool } from '../../scenario/compiled/units.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import type { TimesInRun } from './times-in-run.ts'

/** Units of a pool that can do the same. */
interface Alike {
  readonly calendar: number
  readonly speed: number
  readonly limit: number
  /** Days on which they are there. */
  readonly from: number
  readonly until: number
  count: number
}

/** Pieces that a pool can do on each day while its units are up. @param minutes of a piece at speed 1 */
export function capacityByDay(office: Office, pool: Pool, minutes: number, times: TimesInRun): Float64Array {
  const can = new Float64Array(office.days)
  const open = new Map<number, Float64Array>()
  for (const { calendar, speed, limit, from, until, count } of unitsAlike(office, pool, times)) {
    const minutesOpen = open.get(calendar) ?? openByDay(office, calendar)
    open.set(calendar, minutesOpen)
    for (let day = from; day < until; day++) {
      const pieces = minutes === 0 ? limit : Math.min(limit, (minutesOpen[day] * speed) / minutes)
      if (minutesOpen[day] > 0) can[day] += count * pieces
    }
  }
  return can
}

function unitsAlike(office: Office, pool: Pool, times: TimesInRun): Alike[] {
  const groups = new Map<string, Alike>()
  for (const u of pool.units) {
    const { calendar, speed, dailyLimit, aboveLimit, presence, away } = office.units[u]
    const limit = aboveLimit === null ? dailyLimit : Infinity
    const comes = away === null ? presence.from : returnOf(office, away, times)
    const from = Math.min(office.days, Math.floor(comes / MINUTES_PER_DAY))
    const stays = presence.stays === null ? office.days : Math.ceil(times.cut(presence.stays).mean / MINUTES_PER_DAY)
    const until = Math.min(office.days, from + stays)
    const key = [calendar, speed, limit, from, until].join(' ')
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { calendar, speed, limit, from, until, count: 1 })
    else known.count++
  }
  return [...groups.values()]
}

/** When a unit that is away at the start comes back on average, where it need not wait for a crew or a courier. */
function returnOf({ depots }: Office, { depot, since }: Away, times: TimesInRun): number {
  const { transit, repair } = depots[depot]
  return Math.max(0, since + 2 * times.cut(transit).mean + times.cut(repair).mean)
}

/** Minutes for which a calendar is open on each day of the run. */
export function openByDay({ calendars, days }: Office, calendar: number): Float64Array {
  const open = new Float64Array(days)
  const { edges } = calendars[calendar]
  for (let i = 0; i < edges.length; i += 2) {
    const close = Math.min(edges[i + 1], days * MINUTES_PER_DAY)
    for (let day = Math.floor(edges[i] / MINUTES_PER_DAY); day < days && day * MINUTES_PER_DAY < close; day++) {
      const from = Math.max(edges[i], day * MINUTES_PER_DAY)
      open[day] += Math.min(close, (day + 1) * MINUTES_PER_DAY) - from
    }
  }
  return open
}
