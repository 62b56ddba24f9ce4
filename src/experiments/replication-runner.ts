import type { ReplicationOutcome } from '../office/replication-outcome.ts'

/** One replication of one plan, to be simulated. */
export interface Task {
  /** Index of the plan. */
  readonly plan: number
  readonly replication: number
}

/** Simulates replications somewhere: on this thread, on worker threads, in a page. Handed in from floor 5. */
export interface ReplicationRunner {
  /** Resolves when all tasks are done. Outcomes may come in any order; each comes once. */
  readonly replicate: (
    tasks: readonly Task[],
    onOutcome: (task: Task, outcome: ReplicationOutcome) => void,
  ) => Promise<void>
}
