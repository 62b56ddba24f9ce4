import type { ReplicationRunner } from '../../experiments/replication-runner.ts'

/** A runner that holds threads or not, and lets them go when it is closed. */
export interface ExperimentRunner extends ReplicationRunner {
  /** May be called again. */
  readonly close: () => Promise<void>
}
