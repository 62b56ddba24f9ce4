import type { Experiment } from '../../experiments/replication-runner.ts'
import type { ExperimentRunner } from './experiment-runner.ts'
import { inlineMore } from './inline-more.ts'
import { createPoolRunner } from './pool-runner.ts'
import { createSameThreadRunner } from './same-thread-runner.ts'

/** A runner on that many threads; one thread is this one, and saves starting another. */
export function createRunner(experiment: Experiment, workers: number): ExperimentRunner {
  inlineMore()
  return workers === 1 ? createSameThreadRunner(experiment) : createPoolRunner(experiment, workers)
}
