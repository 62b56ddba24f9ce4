import type { ExperimentRunner } from './experiment-runner.ts'
import { createTaskPool } from './task-pool.ts'

/** Replicates on `workers` threads, which begin at once. */
export function createPoolRunner(workers: number): ExperimentRunner {
  const pool = createTaskPool('./replication-worker.js', workers)
  return {
    replicate: (experiment, tasks, onOutcome) => pool.run('replicate', experiment, tasks, onOutcome),
    close: pool.close,
  }
}
