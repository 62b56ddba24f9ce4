import { Futures } from '../../experiments/futures/futures.ts'
import { mostRequests } from '../machine-memory.ts'
import type { ExperimentOptions } from '../options.ts'
import { futureMemory } from './future-memory.ts'
import type { Runners } from './with-store.ts'

/** Futures with the seed and engine of a command, of which the store keeps the little that a decision asks. */
export function keptFutures(
  { runner, store }: Pick<Runners, 'runner' | 'store'>,
  { seed, engine, workers }: Pick<ExperimentOptions, 'seed' | 'engine' | 'workers'>,
  onMade: () => void,
): Futures {
  const memory = store && futureMemory(store, { seed, engine })
  return new Futures(runner, { seed, engine, mostRequests: mostRequests(workers), onMade, memory })
}
