import { OfficeModel } from '../office/office-model.ts'
import type { ReplicationOutcome } from '../office/replication-outcome.ts'
import type { Experiment, Task } from './replication-runner.ts'

/** Makes the replications of an experiment one after the other; the model of a plan is built once and used again. */
export class Replicator {
  private readonly experiment: Experiment
  private readonly models: (OfficeModel | undefined)[] = []

  constructor(experiment: Experiment) {
    this.experiment = experiment
  }

  replicate(task: Task): ReplicationOutcome {
    const model = (this.models[task.plan] ??= new OfficeModel(this.experiment.offices[task.plan]))
    return model.run(this.experiment.seed, task.replication)
  }
}
