import { OfficeModel } from '../office/office-model.ts'
import { TraceRecorder, type TraceLine } from './trace-recorder.ts'
import type { ReplicationOutcome } from '../office/statistics/replication-outcome.ts'
import type { Office } from '../scenario/compiled/office.ts'
import type { CreateCalendar } from '../engine/engines.ts'
import { EventLog } from './event-log.ts'
import type { Difference } from './first-difference.ts'

/** One replication on two engines. */
export interface Trajectories {
  /** Lines of the first engine's trace. */
  readonly lines: number
  readonly difference: Difference | null
  readonly outcomes: readonly [ReplicationOutcome, ReplicationOutcome]
}

/**
 * Runs one replication of an office on two engines on the same random streams and holds their events together. Only
 * when they differ the replication is run again, to put the first event that does into words.
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
    const recorder = new TraceRecorder(office)
    new OfficeModel(office, createCalendar).run(seed, replication, recorder)
    return recorder.lines[at] ?? null
  }
  return {
    lines: first.log.events,
    difference:
      index === null ? null : { index, first: lineOf(calendars[0], index), second: lineOf(calendars[1], index) },
    outcomes: [first.outcome, second.outcome],
  }
}
