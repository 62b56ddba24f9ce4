import { OfficeModel } from '../office/office-model.ts'
import type { ReplicationOutcome } from '../office/replication-outcome.ts'
import { loadEngine, type CreateCalendar } from './engines.ts'
import type { Experiment, Task } from './replication-runner.ts'

/** Makes the replications of an experiment one after the other; the model of a plan is built once and used again. */
export class Replicator {
  private readonly experiment: Experiment
  private readonly createCalendar: CreateCalendar
  private readonly models: (OfficeModel | undefined)[] = []

  private constructor(experiment: Experiment, createCalendar: CreateCalendar) {
    this.experiment = experiment
    this.createCalendar = createCalendar
  }

  /** Loads the engine of the experiment. */
  static async create(experiment: Experiment): Promise<Replicator> {
    return new Replicator(experiment, await loadEngine(experiment.engine))
  }

  replicate(task: Task): ReplicationOutcome {
    const model = (this.models[task.plan] ??= new OfficeModel(this.experiment.offices[task.plan], this.createCalendar))
    return model.run(this.experiment.seed, task.replication)
  }
}
