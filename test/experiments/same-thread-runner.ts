import type { Replicate, ReplicationRunner } from '../../src/experiments/replication-runner.ts'
import { createReplicator } from '../../src/experiments/create-replicator.ts'

/** Makes each task where the test runs. */
export const sameThreadRunner: ReplicationRunner = {
  replicate: async (experiment, tasks, onOutcome) => {
    const replicator = await createReplicator(experiment)
    for (const task of tasks) onOutcome(task, replicator.replicate(task))
  },
}

/** The same with a seed, on the built-in engine. */
export function replicateWith(seed: number): Replicate {
  return (offices, tasks, onOutcome) =>
    sameThreadRunner.replicate({ offices, seed, engine: 'built-in' }, tasks, onOutcome)
}
