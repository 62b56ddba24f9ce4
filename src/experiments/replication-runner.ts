import type { Office } from '../scenario/office.ts'
import type { ReplicationOutcome } from '../office/replication-outcome.ts'
import type { Engine } from './engines.ts'

/** One run to be made: replication `replication` of plan `plan`, both counted from 0. */
export interface Task {
  readonly plan: number
  readonly replication: number
}

/** What all tasks of an experiment share. */
export interface Experiment {
  readonly offices: readonly Office[]
  readonly seed: number
  readonly engine: Engine
}

/** Makes replications somewhere: in this thread, on worker threads, elsewhere. */
export interface ReplicationRunner {
  /** Makes all tasks and tells each outcome, in any order. Rejects with the first error. */
  replicate(tasks: readonly Task[], onOutcome: (task: Task, outcome: ReplicationOutcome) => void): Promise<void>
}
