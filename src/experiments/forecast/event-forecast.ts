import { meanValue } from '../../random/unsure.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { EventKind } from '../../office/kernel/event-order.ts'
import { timesInRun } from '../../scenario/read-back/arrival-facts.ts'
import { total } from '../../statistics/total.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import type { Flow } from './flow-forecast.ts'
import { lettersDue } from './letters-forecast.ts'
import { patienceEvents } from './patience-forecast.ts'
import type { TimesInRun } from './times-in-run.ts'

/** Events of a replication by kind, on average; kinds that are as few as the days or the units are not told apart. */
export type EventForecast = Partial<Record<EventKind, number>>

export function eventsOf(office: Office, flow: Flow, times: TimesInRun): EventForecast {
  const done = total(flow.done)
  const letters = lettersDue(office, flow, times)
  const patience = patienceEvents(office, flow, times)
  return {
    completion: done + letters,
    'day-end': office.days,
    ...unitEvents(office, flow),
    outage: outages(office, times),
    delivery: deliveries(office, flow),
    trigger: office.triggers.length * office.days,
    opening: openings(office),
    'daily-quota': office.services.filter(({ numbersPerDay }) => numbersPerDay < Infinity).length * office.days,
    delay: delays(office, flow),
    arrival: flow.coming.reduce((sum, { arrivals }) => sum + arrivals, 0),
    batch: flow.coming.reduce((sum, { batches }) => sum + batches, 0),
    patience: patience.leave,
    're-entry': patience.comeBack + reEntries(office, flow),
    'letter-due': letters,
  }
}

function unitEvents(office: Office, { pools }: Flow): EventForecast {
  let failure = 0
  let trip = 0
  for (const { failing } of pools) {
    failure += failing.onTheSpot + failing.atDepots
    trip += 4 * failing.atDepots
  }
  const maintenance = office.units.reduce(
    (sum, { maintenance: rule }) =>
      sum + (rule === null ? 0 : 2 * timesInRun(office, Math.max(0, rule.first), rule.every)),
    0,
  )
  const loan = office.units.filter(({ presence }) => presence.from > 0 || presence.stays !== null).length * 2
  const away = office.units.filter((unit) => unit.away !== null).length * 4
  return { failure, repair: failure, trip: trip + away, maintenance, loan }
}

function outages({ links }: Office, times: TimesInRun): number {
  let sum = 0
  for (const outage of links.flatMap((link) => link.outages)) {
    sum += outage.kind === 'dated' ? 2 : 2 * times.times(times.cut(outage.every), times.cut(outage.lasts))
  }
  return sum
}

/** Planned deliveries, and orders for no more pieces than are used. */
function deliveries(office: Office, { done }: Flow): number {
  return office.supplies.reduce((sum, supply, s) => {
    const planned = supply.deliveries.reduce((all, { first, every }) => all + timesInRun(office, first, every), 0)
    const used = office.steps.reduce(
      (all, { uses }, step) =>
        all + done[step] * uses.reduce((each, use) => each + (use.supply === s ? use.amount : 0), 0),
      0,
    )
    return sum + planned + (supply.reorder === null ? 0 : used / (1 - supply.waste) / Math.max(1, supply.reorder.at))
  }, 0)
}

/** Each calendar that units work by opens and closes, and has one event for that. */
function openings({ calendars, days, units }: Office): number {
  const used = new Set(units.flatMap(({ calendar, overtimeCalendar }) => [calendar, overtimeCalendar]))
  return calendars.reduce((sum, { edges }, calendar) => {
    if (!used.has(calendar)) return sum
    return sum + edges.filter((edge) => edge > 0 && edge < days * MINUTES_PER_DAY).length
  }, 0)
}

function delays(office: Office, { coming, visits }: Flow): number {
  return office.branchPoints.reduce((sum, { kind }, point) => {
    if (kind !== 'delay') return sum
    return (
      sum +
      coming.reduce((all, { byDay, applications }, s) => all + total(byDay) * applications * visits[s].points[point], 0)
    )
  }, 0)
}

/** Those served who come again: no more than are served. */
function reEntries(office: Office, { coming, done, visits }: Flow): number {
  return office.services.reduce((sum, { returns, route }, s) => {
    if (returns === null) return sum
    const last = route.at(-1) ?? 0
    const served = (done[last] * (1 - meanValue(office.steps[last].rework))) / Math.max(1e-9, visits[s].steps[last])
    const { applications, byDay } = coming[s]
    return sum + Math.min(returns.share * served, total(byDay) * (applications - 1))
  }, 0)
}
