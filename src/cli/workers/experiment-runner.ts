import type { Office } from '../../scenario/office.ts'
import type { ReplicationRunner } from '../../experiments/replication-runner.ts'

/** What every replication of an experiment has in common; a worker gets it once, when it starts. */
export interface Experiment {
  readonly plans: readonly { readonly name: string; readonly office: Office }[]
  readonly seed: number
}

/** A runner that holds threads or not, and lets them go when it is closed. */
export interface ExperimentRunner extends ReplicationRunner {
  readonly close: () => Promise<void>
}
