import { workerData } from 'node:worker_threads'
import type { Experiment, Task, TaskOutcome } from '../../experiments/replication-runner.ts'
import { Replicator } from '../../experiments/replicator.ts'
import { replicateOrTell } from './replicate-or-tell.ts'

const experiment = workerData as Experiment
// No await here: a module that has one is loaded twice, first by a require that fails.
let created: Promise<Replicator> | undefined

/**
 * What a worker thread does with a message: makes its replications. The outcomes are copied to the main thread, not
 * handed over: once a thread has given any array buffer away, its compiled code looks at each use of any typed array
 * whether that is still there, and a replication takes 1.8 times as long.
 */
export async function replicate(tasks: readonly Task[]): Promise<TaskOutcome[]> {
  const replicator = await (created ??= Replicator.create(experiment))
  return tasks.map((task) => replicateOrTell(replicator, task, experiment.seed))
}
