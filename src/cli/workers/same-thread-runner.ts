import { setImmediate } from 'node:timers/promises'
import { Replicator } from '../../experiments/replicator.ts'
import type { ExperimentRunner } from './experiment-runner.ts'
import { replicateOrTell } from './replicate-or-tell.ts'

/** Replicates on this thread, letting signals and the progress bar have their turn in between. */
export function createSameThreadRunner(): ExperimentRunner {
  const replicate: ExperimentRunner['replicate'] = async (experiment, tasks, onOutcome) => {
    const replicator = await Replicator.create(experiment)
    for (const task of tasks) {
      onOutcome(task, replicateOrTell(replicator, task, experiment.seed))
      await setImmediate()
    }
  }
  return { replicate, close: () => Promise.resolve() }
}
