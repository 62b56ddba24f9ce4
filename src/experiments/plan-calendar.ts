import type { Office } from '../scenario/compiled/office.ts'
import type { Delivery } from '../scenario/compiled/supplies.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'
import { isWorkingDay } from '../time/working-days.ts'
import type { PlanCalendar } from './results/plan-calendar.ts'

/** The days of an office on which nobody works, on which units come, and on which something is delivered. */
export function planCalendar(office: Office): PlanCalendar {
  return { closed: closedDays(office), comings: comings(office), deliveries: deliveries(office) }
}

function closedDays({ days, workingDays, calendars, units }: Office): boolean[] {
  const isWorked = Array.from({ length: days }, (_, day) => isWorkingDay(workingDays, day))
  for (const calendar of new Set(units.map((unit) => unit.calendar))) {
    const { edges } = calendars[calendar]
    for (let i = 0; i + 1 < edges.length; i += 2) {
      const end = Math.min(days, Math.ceil(edges[i + 1] / MINUTES_PER_DAY))
      for (let day = Math.max(0, dayOf(edges[i])); day < end; day++) isWorked[day] = true
    }
  }
  return isWorked.map((worked) => !worked)
}

function comings({ units, pools, days }: Office): PlanCalendar['comings'] {
  const found = new Map<string, PlanCalendar['comings'][number]>()
  for (const { pool, presence } of units) {
    const day = dayOf(presence.from)
    if (presence.from <= 0 || day >= days) continue
    const key = `${pool} ${day}`
    found.set(key, { pool: pools[pool].name, day, units: (found.get(key)?.units ?? 0) + 1 })
  }
  return [...found.values()].sort((a, b) => a.day - b.day)
}

function deliveries({ supplies, days }: Office): PlanCalendar['deliveries'] {
  const all = supplies.flatMap((supply) =>
    supply.deliveries.flatMap((delivery) => plannedDays(delivery, days).map((day) => ({ supply: supply.name, day }))),
  )
  return all.sort((a, b) => a.day - b.day).slice(0, MOST_DELIVERIES)
}

/** More are too many to be marked. */
const MOST_DELIVERIES = 1000

/** One that recurs on another clock than the calendar's is told by its first day. */
function plannedDays({ first, every }: Delivery, days: number): number[] {
  if (every?.clock !== 'calendar' || every.distribution.kind !== 'constant') {
    return first >= 0 && dayOf(first) < days ? [dayOf(first)] : []
  }
  const step = Math.max(MINUTES_PER_DAY, every.distribution.value)
  const planned: number[] = []
  for (let time = first; dayOf(time) < days; time += step) if (time >= 0) planned.push(dayOf(time))
  return planned
}

const dayOf = (minutes: number): number => Math.floor(minutes / MINUTES_PER_DAY)
