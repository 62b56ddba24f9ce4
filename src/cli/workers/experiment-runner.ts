import type { ReplicationRunner } from '../../experiments/replication-runner.ts'
import type { Draw } from '../drawing/figure-order.ts'

/** Draws figures, on threads or not. When it has been closed, threads are gone, and nothing more is drawn. */
export interface FigureRunner {
  readonly draw: Draw
  readonly close: () => Promise<void>
}

/** Makes replications and figures. */
export interface ExperimentRunner extends ReplicationRunner, FigureRunner {}
