import type { Experiment } from '../../experiments/replication-runner.ts'
import type { ExperimentRunner } from './experiment-runner.ts'
import { createTaskPool } from './task-pool.ts'

/** Replicates on `workers` threads, each of which gets the experiment once, when it starts. */
export function createPoolRunner(experiment: Experiment, workers: number): ExperimentRunner {
  const pool = createTaskPool('./replication-worker.js', experiment, workers)
  return {
    replicate: (tasks, onOutcome) => pool.run('replicate', tasks, onOutcome),
    close: pool.close,
  }
}
