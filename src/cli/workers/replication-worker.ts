import { move, transferableSymbol, valueSymbol, workerData } from 'piscina'
import type { Experiment, Task } from '../../experiments/replication-runner.ts'
import { Replicator } from '../../experiments/replicator.ts'
import { replicateOrTell } from './replicate-or-tell.ts'
import { buffersOf } from './transferables.ts'

const experiment = workerData as unknown as Experiment
const replicator = await Replicator.create(experiment)

/** What a worker thread does with a message: makes its replications and hands the outcomes over without copying. */
export function replicate(tasks: readonly Task[]): unknown {
  const outcomes = tasks.map((task) => replicateOrTell(replicator, task, experiment.seed))
  return move({
    get [transferableSymbol]() {
      return buffersOf(outcomes)
    },
    get [valueSymbol]() {
      return outcomes
    },
  })
}
