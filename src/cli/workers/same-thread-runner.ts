import { setImmediate } from 'node:timers/promises'
import { createReplicator } from '../../experiments/create-replicator.ts'
import type { ExperimentRunner } from './experiment-runner.ts'
import { replicateOrTell } from '../../experiments/replicate-or-tell.ts'
import { outcomeOf } from '../../experiments/task-fault.ts'

/** Replicates on this thread, letting the drawing of figures have its turn in between. */
export function createSameThreadRunner(): ExperimentRunner {
  const replicate: ExperimentRunner['replicate'] = async (experiment, tasks, onOutcome) => {
    const replicator = await createReplicator(experiment)
    for (const task of tasks) {
      onOutcome(task, outcomeOf(task, replicateOrTell(replicator, task)))
      await setImmediate()
    }
  }
  return { replicate, close: () => Promise.resolve() }
}
