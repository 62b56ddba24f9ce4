import { workerData } from 'piscina'
import type { Experiment, Task, TaskOutcome } from '../../experiments/replication-runner.ts'
import { Replicator } from '../../experiments/replicator.ts'
import { replicateOrTell } from './replicate-or-tell.ts'

const experiment = workerData as unknown as Experiment
const replicator = await Replicator.create(experiment)

/**
 * What a worker thread does with a message: makes its replications. The outcomes are copied to the main thread, not
 * handed over: once a thread has given any array buffer away, its compiled code looks at each use of any typed array
 * whether that is still there, and a replication takes 1.8 times as long.
 */
export function replicate(tasks: readonly Task[]): TaskOutcome[] {
  return tasks.map((task) => replicateOrTell(replicator, task, experiment.seed))
}
