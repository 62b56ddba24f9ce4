import type { Office } from '../../scenario/compiled/office.ts'
import { total } from '../../statistics/total.ts'
import { type EventForecast, eventsOf } from './event-forecast.ts'
import { flowOf } from './flow-forecast.ts'
import { requestsAtOnce } from './requests-at-once.ts'
import { TimesInRun } from './times-in-run.ts'

/** What one replication of an office needs, about. */
export interface OfficeForecast {
  readonly byKind: EventForecast
  readonly events: number
  /** Most requests in the office at one time, with those who are away and come again. */
  readonly requests: number
  /** Who applies, and is there at the start, for all services together. */
  readonly come: number
  /** Arrivals of the service to which most come. */
  readonly arrivals: number
  /** Pieces of work done at each step. */
  readonly pieces: Float64Array
}

export function forecastOf(office: Office): OfficeForecast {
  const times = new TimesInRun(office)
  const flow = flowOf(office, times)
  const byKind = eventsOf(office, flow, times)
  return {
    byKind,
    events: total(Object.values(byKind)),
    requests: requestsAtOnce(office, flow, times),
    come: flow.coming.reduce((sum, { byDay, applications, initial }) => sum + total(byDay) * applications + initial, 0),
    pieces: flow.done,
    arrivals: flow.coming.reduce((most, { arrivals }) => Math.max(most, arrivals), 0),
  }
}
