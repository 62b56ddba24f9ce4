import type { Experiment } from '../../experiments/replication-runner.ts'
import type { ExperimentRunner, FigureRunner } from './experiment-runner.ts'
import { createTaskPool } from './task-pool.ts'

/**
 * Replicates on `workers` threads, each of which gets the experiment once, when it starts, and draws on others beside
 * them: what draws and what simulates is compiled once less for each thread that does only one of them.
 */
export function createPoolRunner(experiment: Experiment, workers: number): ExperimentRunner {
  const pool = createTaskPool('./replication-worker.js', experiment, workers)
  const figures = createFigurePool(Math.max(1, Math.floor(workers / 2)))
  return {
    replicate: (tasks, onOutcome) => pool.run('replicate', tasks, onOutcome),
    draw: figures.draw,
    close: async () => {
      await Promise.all([pool.close(), figures.close()])
    },
  }
}

/** Draws on `workers` threads. */
export function createFigurePool(workers: number): FigureRunner {
  const pool = createTaskPool('./figure-worker.js', {}, workers)
  return { draw: (order) => pool.runOne('draw', order), close: pool.close }
}
