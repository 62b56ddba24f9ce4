import type { Future } from '../../experiments/futures/future.ts'
import type { FutureMemory, FutureSettings } from '../../experiments/futures/futures.ts'
import type { Store } from './store.ts'

/** Keeps the futures of studies. */
export function futureMemory(store: Store, { seed, engine }: Pick<FutureSettings, 'seed' | 'engine'>): FutureMemory {
  const recordsOf = (office: Parameters<FutureMemory['recall']>[0]) => store.of('futures', { office, seed, engine })
  return {
    recall: (office, replication) => recordsOf(office).value(replication, 0) as Future | undefined,
    keep: (office, future) => recordsOf(office).keep(future.replication, 0, future),
  }
}
