import type { Engine } from '../../engine/engines.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { ReplicationRunner } from '../replication-runner.ts'
import { type WaitingParts, waitingParts } from './waiting-parts.ts'

interface Settings {
  readonly seed: number
  readonly engine: Engine
  readonly mostRequests?: number
  readonly from: number
  readonly to: number
  readonly onMade: () => void
}

/** The parts of the waiting of two offices in the same replications. */
export async function collectParts(
  offices: readonly [Office, Office],
  runner: ReplicationRunner,
  { seed, engine, mostRequests, from, to, onMade }: Settings,
): Promise<readonly [WaitingParts[], WaitingParts[]]> {
  const parts: [WaitingParts[], WaitingParts[]] = [[], []]
  const tasks = Array.from({ length: to - from }, (_, i) =>
    [0, 1].map((plan) => ({ plan, replication: from + i })),
  ).flat()
  await runner.replicate({ offices, seed, engine, mostRequests }, tasks, ({ plan, replication }, outcome) => {
    parts[plan][replication - from] = waitingParts(offices[plan], outcome)
    onMade()
  })
  return parts
}
