import { SharedDraws } from '../random/shared-draws.ts'
import { OfficeModel } from '../office/office-model.ts'
import type { CreateCalendar } from '../engine/engines.ts'
import type { Experiment, Task, TaskOutcome } from './replication-runner.ts'
import { DayRecorder } from './explain/day-recorder.ts'
import { StateIntervalRecorder } from './state-interval-recorder.ts'

/**
 * Makes the replications of an experiment one after the other; the model of a plan is used again. The models of all
 * plans are built before the first replication (engine/column.ts, point 4).
 */
export class Replicator {
  private readonly experiment: Experiment
  private readonly createCalendar: CreateCalendar
  private models: readonly OfficeModel[] | undefined

  /** @param createCalendar of the experiment's engine */
  constructor(experiment: Experiment, createCalendar: CreateCalendar) {
    this.experiment = experiment
    this.createCalendar = createCalendar
  }

  replicate({ plan, replication, isExample = false, day }: Task): TaskOutcome {
    const { offices, seed } = this.experiment
    const office = offices[plan]
    this.models ??= this.createModels()
    if (day !== undefined) {
      const dayRecorder = new DayRecorder(office, day)
      const outcomeOfDay = this.models[plan].run(seed, replication, dayRecorder)
      return { ...outcomeOfDay, recordedUnits: null, recordedDay: dayRecorder.recorded() }
    }
    const recorder = isExample ? new StateIntervalRecorder(office.units.length, office.days) : null
    const outcome = this.models[plan].run(seed, replication, recorder)
    return { ...outcome, recordedUnits: recorder?.recorded() ?? null }
  }

  private createModels(): OfficeModel[] {
    const { offices, mostRequests } = this.experiment
    const sharedDraws = offices.length > 1 ? new SharedDraws() : null
    return offices.map((office) => new OfficeModel(office, this.createCalendar, sharedDraws, mostRequests))
  }
}
