import { type Engine, loadEngine } from '../../engine/engines.ts'
import type { Observer } from '../../office/kernel/observer.ts'
import { OfficeModel } from '../../office/office-model.ts'
import type { ReplicationOutcome } from '../../office/statistics/replication-outcome.ts'
import type { Office } from '../../scenario/compiled/office.ts'

/** Which replication is made. */
export interface OneReplication {
  readonly office: Office
  readonly seed: number
  readonly replication: number
  readonly engine: Engine
}

/** Makes one replication in this thread, heard by an observer, which changes nothing of it. */
export async function observed(
  { office, seed, replication, engine }: OneReplication,
  observer: Observer,
): Promise<ReplicationOutcome> {
  return new OfficeModel(office, await loadEngine(engine)).run(seed, replication, observer)
}
