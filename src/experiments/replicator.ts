import { OfficeModel } from '../office/office-model.ts'
import { loadEngine, type CreateCalendar } from './engines.ts'
import type { Experiment, Task, TaskOutcome } from './replication-runner.ts'
import { SpellsRecorder } from './spells-recorder.ts'

const MINUTES_PER_DAY = 1440

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

  replicate({ plan, replication, isExample = false }: Task): TaskOutcome {
    const office = this.experiment.offices[plan]
    const model = (this.models[plan] ??= new OfficeModel(office, this.createCalendar))
    const recorder = isExample ? new SpellsRecorder(office.units.length) : null
    const outcome = model.run(this.experiment.seed, replication, recorder)
    return { ...outcome, spells: recorder?.spells(office.days * MINUTES_PER_DAY) ?? null }
  }
}
