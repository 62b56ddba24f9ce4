import type { Replicator } from '../../experiments/replicator.ts'
import type { Task, TaskOutcome } from '../../experiments/replication-runner.ts'

/** Makes one replication; a fault of the model says which one it was. Plans are counted from 1 for the reader. */
export function replicateOrTell(replicator: Replicator, task: Task, seed: number): TaskOutcome {
  try {
    return replicator.replicate(task)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new Error(`${message} (plan number ${task.plan + 1}, replication ${task.replication}, seed ${seed})`, {
      cause: error,
    })
  }
}
