import { loadEngine } from '../engine/engines.ts'
import type { Experiment } from './replication-runner.ts'
import { Replicator } from './replicator.ts'

/** What makes the replications of an experiment, with its engine loaded. */
export async function createReplicator(experiment: Experiment): Promise<Replicator> {
  return new Replicator(experiment, await loadEngine(experiment.engine))
}
