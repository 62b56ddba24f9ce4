import type { Experiment, Task, TaskOutcome } from '../../experiments/replication-runner.ts'
import { Replicator } from '../../experiments/replicator.ts'
import { replicateOrTell, type ToldFault } from './replicate-or-tell.ts'
import { madeOfInput } from './shared-input.ts'
import type { Message } from './task-pool.ts'

// No await here: a module that has one is loaded twice, first by a require that fails.
const made = madeOfInput((experiment: Experiment) => Replicator.create(experiment))

/**
 * What a worker thread does with a message: makes its replications. The outcomes are copied to the main thread, not
 * handed over: once a thread has given any array buffer away, its compiled code looks at each use of any typed array
 * whether that is still there, and a replication takes 1.8 times as long.
 */
export async function replicate({ input, tasks }: Message<Task>): Promise<(TaskOutcome | ToldFault)[]> {
  const replicator = await made(input)
  return tasks.map((task) => replicateOrTell(replicator, task))
}
