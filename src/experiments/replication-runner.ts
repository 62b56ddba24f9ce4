import type { Office } from '../scenario/compiled/office.ts'
import type { ReplicationOutcome } from '../office/statistics/replication-outcome.ts'
import type { Engine } from '../engine/engines.ts'
import type { RecordedDay } from './explain/day-recorder.ts'
import type { RecordedUnit } from './state-intervals.ts'

/** One replication of one plan, both counted from 0. */
export interface Task {
  readonly plan: number
  readonly replication: number
  /** Whether state intervals are recorded, for the timeline chart. */
  readonly isExample?: boolean
  /** A day that is recorded in place of that, counted from the start date. */
  readonly day?: number
}

/** The outcome of a task. */
export interface TaskOutcome extends ReplicationOutcome {
  /** What each unit did; null unless the task is the example. */
  readonly recordedUnits: readonly RecordedUnit[] | null
  /** What happened on the day of the task; left out where it names none. */
  readonly recordedDay?: RecordedDay
}

/** What all tasks of an experiment have in common. */
export interface Experiment {
  readonly offices: readonly Office[]
  readonly seed: number
  readonly engine: Engine
  /** That may be in the office at one time, for want of memory; no results depend on it. */
  readonly mostRequests?: number | undefined
}

/** Makes replications somewhere: in this thread, on worker threads, elsewhere. */
export interface ReplicationRunner {
  /** Makes all tasks of an experiment and passes on each outcome, in any order. Rejects with the first error. */
  replicate(
    experiment: Experiment,
    tasks: readonly Task[],
    onOutcome: (task: Task, outcome: TaskOutcome) => void,
  ): Promise<void>
}

/** Makes replications of offices whose seed and engine are settled. */
export type Replicate = (
  offices: readonly Office[],
  tasks: readonly Task[],
  onOutcome: (task: Task, outcome: TaskOutcome) => void,
) => Promise<void>
