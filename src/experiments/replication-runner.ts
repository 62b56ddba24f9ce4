import type { Office } from '../scenario/compiled/office.ts'
import type { ReplicationOutcome } from '../office/statistics/replication-outcome.ts'
import type { Engine } from '../engine/engines.ts'
import type { StateInterval } from './results.ts'

/** One run to be made: replication `replication` of plan `plan`, both counted from 0. */
export interface Task {
  readonly plan: number
  readonly replication: number
  /** What the units do is recorded as well, for the timeline chart. */
  readonly isExample?: boolean
}

/** What a task leaves behind. */
export interface TaskOutcome extends ReplicationOutcome {
  /** What each unit did; null unless the task was to be the example. */
  readonly stateIntervals: readonly (readonly StateInterval[])[] | null
}

/** What all tasks of an experiment share. */
export interface Experiment {
  readonly offices: readonly Office[]
  readonly seed: number
  readonly engine: Engine
}

/** Makes replications somewhere: in this thread, on worker threads, elsewhere. */
export interface ReplicationRunner {
  /** Makes all tasks of an experiment and tells each outcome, in any order. Rejects with the first error. */
  replicate(
    experiment: Experiment,
    tasks: readonly Task[],
    onOutcome: (task: Task, outcome: TaskOutcome) => void,
  ): Promise<void>
}
