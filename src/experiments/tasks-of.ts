import type { Task } from './replication-runner.ts'

/** From so many replications on, sharing draws saves more than figures lose that are begun later. */
const ENOUGH = 100
const LARGEST_GROUP = 4

interface Size {
  readonly plans: number
  readonly replications: number
  /** Number of the first replication; 0 when left out. */
  readonly first?: number
}

/**
 * The replications of all plans, in an order in which they are made quickly. A few plans together make the first
 * replication, then the second, and so on: what they draw alike is drawn once (`SharedDraws`). The last plan comes
 * alone, as the results of the others are tabulated and drawn meanwhile. Where replications are few each plan does.
 *
 * @param example the replication of each plan that is recorded for the timeline
 */
export function tasksOf({ plans, replications, first = 0 }: Size, example: number): Task[] {
  const largest = replications < ENOUGH ? 1 : LARGEST_GROUP
  return groupsOf(plans, largest).flatMap((group) =>
    Array.from({ length: replications }, (_, i) => first + i).flatMap((replication) =>
      group.map((plan) => ({ plan, replication, isExample: replication === example })),
    ),
  )
}

/** Plans in groups of a power of two, as runs of tasks that go to one thread are; the last one alone. */
function groupsOf(plans: number, largest: number): number[][] {
  const groups: number[][] = []
  for (let first = 0; first < plans; first += groups.at(-1)!.length) {
    let size = largest
    while (size > 1 && first + size > plans - 1) size /= 2
    groups.push(Array.from({ length: size }, (_, i) => first + i))
  }
  return groups
}
