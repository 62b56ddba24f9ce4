import type { Experiment, Task, TaskOutcome } from '../../experiments/replication-runner.ts'
import { createReplicator } from '../../experiments/create-replicator.ts'
import { replicateOrTell, type ToldFault } from '../../experiments/replicate-or-tell.ts'
import { madeOfInput } from './shared-input.ts'
import type { Message } from './task-pool.ts'

// No await here: a module that has one is loaded twice, first by a require that fails.
const made = madeOfInput((experiment: Experiment) => createReplicator(experiment))

/**
 * Makes the replications of a message. The outcomes are copied to the main thread, not transferred (engine/column.ts,
 * point 5).
 */
export async function replicate({ input, tasks }: Message<Task>): Promise<(TaskOutcome | ToldFault)[]> {
  const replicator = await made(input)
  return tasks.map((task) => replicateOrTell(replicator, task))
}
