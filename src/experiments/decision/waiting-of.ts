import type { ReplicationColumns } from '../results.ts'

/** Days of waiting per request in each replication; one without any request has none. */
export function waitingOf({ waitingWithinHorizon }: Pick<ReplicationColumns, 'waitingWithinHorizon'>): number[] {
  return waitingWithinHorizon.map((days) => days ?? 0)
}
