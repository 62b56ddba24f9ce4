import { OfficeModel } from '../office/office-model.ts'
import { TraceRecorder } from './trace-recorder.ts'
import type { ReplicationOutcome } from '../office/statistics/replication-outcome.ts'
import type { Office } from '../scenario/compiled/office.ts'
import type { CreateCalendar } from '../experiments/engines.ts'
import { firstDivergence, type Divergence } from './first-divergence.ts'

/** One replication on two engines. */
export interface Trajectories {
  /** Lines of the first engine's trace. */
  readonly lines: number
  readonly divergence: Divergence | null
  readonly outcomes: readonly [ReplicationOutcome, ReplicationOutcome]
}

/** Runs one replication of an office on two engines on the same random streams and holds their traces together. */
export function compareEngines(
  office: Office,
  calendars: readonly [CreateCalendar, CreateCalendar],
  seed: number,
  replication: number,
): Trajectories {
  const [first, second] = calendars.map((createCalendar) => {
    const recorder = new TraceRecorder(office)
    const outcome = new OfficeModel(office, createCalendar).run(seed, replication, recorder)
    return { outcome, lines: recorder.lines }
  })
  return {
    lines: first.lines.length,
    divergence: firstDivergence(first.lines, second.lines),
    outcomes: [first.outcome, second.outcome],
  }
}
