import type { Office } from '../../scenario/compiled/office.ts'
import type { Replicate } from '../replication-runner.ts'
import { type WaitingParts, waitingParts } from './waiting-parts.ts'

/** The parts of the waiting of two offices in the same replications, from one number on until before another. */
export async function collectParts(
  offices: readonly [Office, Office],
  replicate: Replicate,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly [WaitingParts[], WaitingParts[]]> {
  const parts: [WaitingParts[], WaitingParts[]] = [[], []]
  const tasks = Array.from({ length: to - from }, (_, i) =>
    [0, 1].map((plan) => ({ plan, replication: from + i })),
  ).flat()
  await replicate(offices, tasks, ({ plan, replication }, outcome) => {
    parts[plan][replication - from] = waitingParts(offices[plan], outcome)
  })
  return parts
}
