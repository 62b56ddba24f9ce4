import { OfficeModel } from '../office/office-model.ts'
import type { ReplicationOutcome } from '../office/statistics/replication-outcome.ts'
import type { Office } from '../scenario/compiled/office.ts'
import type { CreateCalendar } from '../engine/engines.ts'
import { EventLog } from './event-log.ts'
import { EventTrace } from './event-trace.ts'
import type { Divergence } from './first-divergence.ts'
import type { TraceEvent } from './trace-event.ts'
import { eventText, type TraceLine } from './trace-line.ts'

/** One replication on two engines. */
export interface Trajectories {
  /** Events of the first engine. */
  readonly events: number
  readonly divergence: Divergence | null
  readonly outcomes: readonly [ReplicationOutcome, ReplicationOutcome]
}

/**
 * Runs one replication of an office on two engines with the same random streams and compares their events. Only when
 * they differ the replication runs again, to describe the first event that differs.
 */
export function compareEngines(
  office: Office,
  calendars: readonly [CreateCalendar, CreateCalendar],
  seed: number,
  replication: number,
): Trajectories {
  const [first, second] = calendars.map((createCalendar) => {
    const log = new EventLog()
    const outcome = new OfficeModel(office, createCalendar).run(seed, replication, log)
    return { outcome, log }
  })
  const index = first.log.firstDifference(second.log)
  const lineOf = (createCalendar: CreateCalendar, at: number): TraceLine | null => {
    const events: TraceEvent[] = []
    const trace = new EventTrace(office, (event) => events.push(event))
    new OfficeModel(office, createCalendar).run(seed, replication, trace)
    const event = events.at(at)
    return event === undefined ? null : { time: event.time, text: eventText(event) }
  }
  return {
    events: first.log.events,
    divergence:
      index === null ? null : { index, first: lineOf(calendars[0], index), second: lineOf(calendars[1], index) },
    outcomes: [first.outcome, second.outcome],
  }
}
