import { setImmediate } from 'node:timers/promises'
import type { Experiment, Task, TaskOutcome } from '../../experiments/replication-runner.ts'
import { Replicator } from '../../experiments/replicator.ts'
import type { ExperimentRunner } from './experiment-runner.ts'
import { replicateOrTell } from './replicate-or-tell.ts'

/** Replicates on this thread, letting signals and the progress bar have their turn in between. */
export function createSameThreadRunner(experiment: Experiment): ExperimentRunner {
  const created = Replicator.create(experiment)
  const replicate = async (
    tasks: readonly Task[],
    onOutcome: (task: Task, outcome: TaskOutcome) => void,
  ): Promise<void> => {
    const replicator = await created
    for (const task of tasks) {
      onOutcome(task, replicateOrTell(replicator, task, experiment.seed))
      await setImmediate()
    }
  }
  return { replicate, close: () => Promise.resolve() }
}
