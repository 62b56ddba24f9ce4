import type { Task } from '../experiments/replication-runner.ts'
import { groupedBy } from '../scenario/text/grouped-by.ts'

/**
 * What a simulator is given at one time. One replication of all plans is made together, because it shares its draws;
 * where that would leave simulators with nothing to do, each plan on its own.
 */
export function batchesOf(tasks: readonly Task[], simulators: number): Task[][] {
  const batches = groupedBy(tasks, ({ replication }) => replication)
  return batches.size < simulators ? tasks.map((task) => [task]) : [...batches.values()]
}
