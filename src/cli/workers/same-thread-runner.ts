import { setImmediate } from 'node:timers/promises'
import { Replicator } from '../../experiments/replicator.ts'
import type { ExperimentRunner } from './experiment-runner.ts'
import { replicateOrTell } from './replicate-or-tell.ts'
import { outcomeOf } from './task-fault.ts'

/** Replicates on this thread, letting the drawing of figures have its turn in between. */
export function createSameThreadRunner(): ExperimentRunner {
  const replicate: ExperimentRunner['replicate'] = async (experiment, tasks, onOutcome) => {
    const replicator = await Replicator.create(experiment)
    for (const task of tasks) {
      onOutcome(task, outcomeOf(task, replicateOrTell(replicator, task)))
      await setImmediate()
    }
  }
  return { replicate, close: () => Promise.resolve() }
}
