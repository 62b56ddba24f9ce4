import type { ExperimentRunner } from './experiment-runner.ts'
import type { Task, TaskOutcome } from '../../experiments/replication-runner.ts'
import type { ToldFault } from '../../experiments/replicate-or-tell.ts'
import { outcomeOf } from '../../experiments/task-fault.ts'
import { createTaskPool } from './task-pool.ts'

/** Replicates on `workers` threads, which begin at once. */
export function createPoolRunner(workers: number): ExperimentRunner {
  const pool = createTaskPool('replication-worker.js', workers)
  return {
    replicate: (experiment, tasks, onOutcome) =>
      pool.run('replicate', experiment, tasks, (task: Task, told: TaskOutcome | ToldFault) =>
        onOutcome(task, outcomeOf(task, told)),
      ),
    close: pool.close,
  }
}
